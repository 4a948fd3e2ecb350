using Cacao.Execution.Cost;
using Cacao.Types;

namespace Cacao.Execution.Processing;

/// <summary>What all executions of a schema share.</summary>
internal sealed class SchemaRuntime(
    Schema schema,
    RequestExecutorOptions options,
    IServiceProvider services,
    SharedServices sharedServices,
    ErrorHandler errors,
    TimeProvider timeProvider)
{
    public Schema Schema { get; } = schema;

    public RequestExecutorOptions Options { get; } = options;

    /// <summary>The application's services.</summary>
    public IServiceProvider Services { get; } = services;

    public SharedServices SharedServices { get; } = sharedServices;

    public ErrorHandler Errors { get; } = errors;

    public TimeProvider TimeProvider { get; } = timeProvider;

    public CostGuard Costs { get; } = new(schema.Features.Get<CostOptions>() ?? new CostOptions());

    public AbstractTypeResolver TypeResolver { get; } = new(schema);

    public ErrorHandlingMode GetErrorHandling(OperationRequest request)
        => Options.AllowErrorHandlingModeOverride ? request.OnError ?? Options.DefaultErrorHandlingMode : Options.DefaultErrorHandlingMode;
}
