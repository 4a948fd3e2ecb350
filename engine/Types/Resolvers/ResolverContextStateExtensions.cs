using System.Security.Claims;

namespace Cacao.Types;

/// <summary>State of the operation that resolvers ask for.</summary>
public static class ResolverContextStateExtensions
{
    /// <summary>The user of the request; one without identity when nobody is signed in.</summary>
    public static ClaimsPrincipal GetUser(this IResolverContext context)
        => context.GetGlobalState<ClaimsPrincipal?>(nameof(ClaimsPrincipal)) ?? new ClaimsPrincipal(new ClaimsIdentity());

    /// <summary>State under a key; <c>default</c> when there is none.</summary>
    public static T GetGlobalState<T>(this IResolverContext context, string key)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.ContextData.TryGetValue(key, out var value) && value is T typed ? typed : default!;
    }

    /// <summary>Sets state that every later resolver of the operation sees.</summary>
    public static void SetGlobalState<T>(this IResolverContext context, string key, T value)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ContextData[key] = value;
    }
}
