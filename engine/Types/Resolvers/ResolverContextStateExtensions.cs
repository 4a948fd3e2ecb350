using System.Security.Claims;

namespace Cacao.Types;

/// <summary>What resolvers ask of their context: the user, state, errors.</summary>
public static class ResolverContextStateExtensions
{
    /// <summary>The user of the request; one without identity when nobody is signed in.</summary>
    public static ClaimsPrincipal GetUser(this IResolverContext context)
        => context.GetGlobalState<ClaimsPrincipal?>(nameof(ClaimsPrincipal)) ?? new ClaimsPrincipal(new ClaimsIdentity());

    /// <summary>Adds an error at this field without giving up its value.</summary>
    public static void ReportError(this IResolverContext context, string message)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ReportError(new Error { Message = message });
    }

    /// <summary>State under a key; <c>default</c> when there is none.</summary>
    public static T GetGlobalState<T>(this IResolverContext context, string key)
        => context.GetGlobalStateOrDefault<T>(key, default!);

    /// <summary>State under a key, or another value when there is none.</summary>
    public static T GetGlobalStateOrDefault<T>(this IResolverContext context, string key, T defaultValue)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.ContextData.TryGetValue(key, out var value) && value is T typed ? typed : defaultValue;
    }

    public static T? GetGlobalStateOrDefault<T>(this IResolverContext context, string key)
        => context.GetGlobalStateOrDefault<T?>(key, default);

    /// <summary>Sets state that every later resolver of the operation sees.</summary>
    public static void SetGlobalState<T>(this IResolverContext context, string key, T value)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ContextData[key] = value;
    }

    /// <summary>State of the field or of one above it; <c>default</c> when there is none.</summary>
    public static T GetScopedState<T>(this IResolverContext context, string key)
        => context.GetScopedStateOrDefault<T>(key, default!);

    /// <summary>State under a key, or another value when there is none.</summary>
    public static T GetScopedStateOrDefault<T>(this IResolverContext context, string key, T defaultValue)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.ScopedContextData.TryGetValue(key, out var value) && value is T typed ? typed : defaultValue;
    }

    public static T? GetScopedStateOrDefault<T>(this IResolverContext context, string key)
        => context.GetScopedStateOrDefault<T?>(key, default);

    /// <summary>Sets state that the field and everything below it sees.</summary>
    public static void SetScopedState<T>(this IResolverContext context, string key, T value)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ScopedContextData = context.ScopedContextData.SetItem(key, value);
    }

    /// <summary>State that a middleware of the field set; <c>default</c> when there is none.</summary>
    public static T GetLocalState<T>(this IResolverContext context, string key)
        => context.GetLocalStateOrDefault<T>(key, default!);

    /// <summary>State under a key, or another value when there is none.</summary>
    public static T GetLocalStateOrDefault<T>(this IResolverContext context, string key, T defaultValue)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.LocalContextData.TryGetValue(key, out var value) && value is T typed ? typed : defaultValue;
    }

    public static T? GetLocalStateOrDefault<T>(this IResolverContext context, string key)
        => context.GetLocalStateOrDefault<T?>(key, default);

    /// <summary>Sets state that the rest of the field's middleware and its resolver see.</summary>
    public static void SetLocalState<T>(this IResolverContext context, string key, T value)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.LocalContextData = context.LocalContextData.SetItem(key, value);
    }
}
