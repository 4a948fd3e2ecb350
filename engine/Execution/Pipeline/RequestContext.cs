using System.Collections.Concurrent;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>A request on its way through the request middleware.</summary>
public sealed class RequestContext
{
    internal RequestContext(OperationRequest request, Schema schema, IServiceProvider services, CancellationToken cancellationToken)
    {
        Request = request;
        Schema = schema;
        RequestServices = services;
        RequestAborted = cancellationToken;
        ContextData = request.ContextData is { } given
            ? new ConcurrentDictionary<string, object?>(given, StringComparer.Ordinal)
            : new ConcurrentDictionary<string, object?>(StringComparer.Ordinal);
    }

    public OperationRequest Request { get; set; }

    public Schema Schema { get; }

    /// <summary>The request's services; the application's where the transport gave none.</summary>
    public IServiceProvider RequestServices { get; }

    public CancellationToken RequestAborted { get; }

    /// <summary>State that resolvers see as <c>[GlobalState]</c>.</summary>
    public IDictionary<string, object?> ContextData { get; }

    /// <summary>The answer; null until the request was executed or a middleware answered it.</summary>
    public IExecutionResult? Result { get; set; }
}
