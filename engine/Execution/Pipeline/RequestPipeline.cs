using Cacao.Types;

namespace Cacao.Execution.Pipeline;

/// <summary>An executor with the request middleware that an application adds around it.</summary>
internal sealed class RequestPipeline : IRequestExecutor
{
    private readonly IRequestExecutor _inner;
    private readonly IServiceProvider _services;
    private readonly RequestDelegate _pipeline;

    public RequestPipeline(IRequestExecutor inner, IServiceProvider services, IReadOnlyList<RequestMiddleware> middleware)
    {
        _inner = inner;
        _services = services;
        RequestDelegate pipeline = ExecuteAsync;
        for (var i = middleware.Count - 1; i >= 0; i--)
        {
            pipeline = middleware[i](pipeline);
        }

        _pipeline = pipeline;
    }

    public Schema Schema => _inner.Schema;

    public async ValueTask<ExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var context = new RequestContext(request, Schema, request.Services ?? _services, cancellationToken);
        try
        {
            await _pipeline(context).ConfigureAwait(false);
        }
        catch (GraphQLException exception)
        {
            return new RequestErrorResult(exception.Errors);
        }

        return context.Result as ExecutionResult
            ?? new RequestErrorResult(ErrorBuilder.New().SetMessage("The request was not executed.").Build()) { StatusCode = 500 };
    }

    private async ValueTask ExecuteAsync(RequestContext context)
    {
        var state = new Dictionary<string, object?>(context.ContextData, StringComparer.Ordinal);
        context.Result = await _inner.ExecuteAsync(context.Request with { ContextData = state }, context.RequestAborted).ConfigureAwait(false);
    }
}
