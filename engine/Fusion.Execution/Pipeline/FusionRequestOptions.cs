using Cacao.Execution;
using Cacao.Types;

namespace Cacao.Fusion.Execution;

/// <summary>How the gateway executes requests.</summary>
public sealed class FusionRequestOptions
{
    /// <value>The longest a request may run; what is not there then gets an error. Default: 30 seconds. Subscriptions are not limited.</value>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <value>Documents with their plans that are kept. Default: 1024.</value>
    public int OperationCacheSize { get; set; } = 1024;

    /// <value>Adds the messages of exceptions to errors. Default: false.</value>
    public bool IncludeExceptionDetails { get; set; }

    /// <value>Answers <c>__schema</c> and <c>__type</c>. Default: only in the Development environment.</value>
    public bool? EnableIntrospection { get; set; }

    /// <value>Gives the plan to requests with <c>"extensions": { "operationPlan": true }</c>. Default: false.</value>
    public bool AllowOperationPlanRequests { get; set; }

    public ErrorHandlingMode DefaultErrorHandlingMode { get; set; } = ErrorHandlingMode.Propagate;

    /// <value>Lets the request choose with <c>onError</c>. Default: true.</value>
    public bool AllowErrorHandlingModeOverride { get; set; } = true;

    /// <value>
    /// How deep the fields of an operation may nest, fragments followed; null for no limit. Default: null, for planning takes no more than in
    /// proportion to what is selected. Selection sets never nest more than 500 levels.
    /// </value>
    public int? MaxExecutionDepth { get; set; }

    /// <value>What an operation may cost, by composed <c>@cost</c> and <c>@listSize</c>. Default: not enforced; 1000 each when it is.</value>
    public CostOptions Cost { get; } = new() { EnforceCostLimits = false };

    /// <value>How subscriptions are kept.</value>
    public FusionSubscriptionOptions Subscriptions { get; } = new();

    /// <value>Which documents are executed. Default: every one.</value>
    public PersistedOperationOptions PersistedOperations { get; } = new();

    /// <value>How large a document may be. Default: 1 MiB, 50 000 tokens, 10 000 fields.</value>
    public Cacao.Language.ParserOptions Parser { get; set; } = new()
    {
        MaxDocumentBytes = 1024 * 1024,
        MaxTokens = 50_000,
        MaxFields = 10_000,
    };
}
