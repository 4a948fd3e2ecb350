using System.Collections.Concurrent;
using System.Security.Claims;

namespace Cacao.Execution.Processing;

/// <summary>The global state of an operation.</summary>
internal static class RequestState
{
    private static readonly ClaimsPrincipal s_anonymous = new(new ClaimsIdentity());

    /// <summary>The request's state, and its user under <c>ClaimsPrincipal</c>.</summary>
    public static IDictionary<string, object?> Create(OperationRequest request)
    {
        var state = request.ContextData is { } given
            ? new ConcurrentDictionary<string, object?>(given, StringComparer.Ordinal)
            : new ConcurrentDictionary<string, object?>(StringComparer.Ordinal);
        state.TryAdd(nameof(ClaimsPrincipal), GetUser(request));
        return state;
    }

    public static ClaimsPrincipal GetUser(OperationRequest request) => request.User ?? s_anonymous;
}
