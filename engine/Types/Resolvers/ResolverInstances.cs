using System.Collections.Concurrent;
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
            : (T)s_instances.GetOrCreateValue(context.Schema)
                .GetOrAdd(typeof(T), static (type, services) => Instances.Create(services, type), context.Schema.Services);
    }
}
