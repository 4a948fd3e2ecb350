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

    /// <summary>State of the field or of one above it; <c>default</c> when there is none.</summary>
    public static T GetScopedState<T>(this IResolverContext context, string key)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.ScopedContextData.TryGetValue(key, out var value) && value is T typed ? typed : default!;
    }

    /// <summary>Sets state that the field and everything below it sees.</summary>
    public static void SetScopedState<T>(this IResolverContext context, string key, T value)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ScopedContextData = context.ScopedContextData.SetItem(key, value);
    }

    /// <summary>State that a middleware of the field set; <c>default</c> when there is none.</summary>
    public static T GetLocalState<T>(this IResolverContext context, string key)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.LocalContextData.TryGetValue(key, out var value) && value is T typed ? typed : default!;
    }

    /// <summary>Sets state that the rest of the field's middleware and its resolver see.</summary>
    public static void SetLocalState<T>(this IResolverContext context, string key, T value)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.LocalContextData = context.LocalContextData.SetItem(key, value);
    }
}
