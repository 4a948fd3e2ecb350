using Cacao.Language;

namespace Cacao.Types;

/// <summary>Other forms of what resolvers ask of their context.</summary>
public static class ResolverContextExtensions
{
    /// <summary>The argument; without a value when it was neither given nor has a default.</summary>
    public static Optional<T> ArgumentOptional<T>(this IResolverContext context, string name)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.HasArgument(name) ? new Optional<T>(context.ArgumentValue<T>(name)) : default;
    }

    /// <summary>The argument as written, as a literal of one kind.</summary>
    public static T ArgumentLiteral<T>(this IResolverContext context, string name)
        where T : class, IValueNode
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.ArgumentLiteral(name) as T
            ?? throw new InvalidOperationException($"The argument \"{name}\" of {context.Field.Coordinate} is no {typeof(T).Name}.");
    }

    /// <summary>What kind of value the argument is.</summary>
    public static ValueKind ArgumentKind(this IResolverContext context, string name)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.ArgumentLiteral(name) switch
        {
            StringValueNode => ValueKind.String,
            IntValueNode => ValueKind.Integer,
            FloatValueNode => ValueKind.Float,
            BooleanValueNode => ValueKind.Boolean,
            EnumValueNode => ValueKind.Enum,
            ListValueNode => ValueKind.List,
            ObjectValueNode => ValueKind.Object,
            NullValueNode => ValueKind.Null,
            _ => ValueKind.Unknown,
        };
    }

    /// <summary>The event of the subscription that is executed.</summary>
    public static T GetEventMessage<T>(this IResolverContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.EventMessage<T>();
    }

    /// <summary>A service of the field's scope.</summary>
    public static object Service(this IResolverContext context, Type service)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(service);
        return context.Services.GetService(service)
            ?? throw new InvalidOperationException($"No service for type '{service}' has been registered.");
    }

    /// <summary>Removes global state; false when there was none.</summary>
    public static bool RemoveGlobalState(this IResolverContext context, string key)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.ContextData.Remove(key);
    }

    /// <summary>Removes state of the field and of what is below it.</summary>
    public static void RemoveScopedState(this IResolverContext context, string key)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ScopedContextData = context.ScopedContextData.Remove(key);
    }

    /// <summary>Removes state that a middleware of the field set.</summary>
    public static void RemoveLocalState(this IResolverContext context, string key)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.LocalContextData = context.LocalContextData.Remove(key);
    }
}
