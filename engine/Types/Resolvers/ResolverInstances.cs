using System.Collections.Concurrent;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Cacao.Types;

/// <summary>Instances of classes that descriptors take resolvers from: services, or else one for each schema.</summary>
public static class ResolverInstances
{
    private static readonly ConditionalWeakTable<Schema, ConcurrentDictionary<Type, object>> s_instances = [];

    /// <summary>The service of this type; without one, an instance that all requests share.</summary>
    public static T Resolver<T>(this IResolverContext context)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Services.GetService(typeof(T)) is T service
            ? service
            : (T)GetOrCreate(context.Schema, typeof(T));
    }

    /// <summary>The schema's instance of a class: a service, or else made once.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static object GetOrCreate(Schema schema, Type type)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return s_instances.GetOrCreateValue(schema).GetOrAdd(
            type,
            static (type, services) => services?.GetService(type) ?? Instances.Create(services, type),
            schema.Services);
    }
}
