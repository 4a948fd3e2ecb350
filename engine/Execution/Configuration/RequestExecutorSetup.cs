using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>What was configured for one named schema.</summary>
internal sealed class RequestExecutorSetup(string name)
{
    public string Name { get; } = name;

    public List<Action<IServiceProvider, SchemaBuilder>> Schema { get; } = [];

    public List<Action<RequestExecutorOptions>> Options { get; } = [];

    public List<RequestMiddleware> Middleware { get; } = [];

    public List<Func<IServiceProvider, IErrorFilter>> ErrorFilters { get; } = [];

    public List<Func<IServiceProvider, ExecutionDiagnosticEventListener>> DiagnosticListeners { get; } = [];

    public List<Action<IServiceProvider, Schema>> OnCreated { get; } = [];

    public ParserOptions Parser { get; set; } = new()
    {
        MaxDocumentBytes = 1024 * 1024,
        MaxTokens = 50_000,
        MaxFields = 2_048,
    };

    public IOperationDocumentStorage? DocumentStorage { get; set; }

    public bool HasAuthorization { get; set; }
}
