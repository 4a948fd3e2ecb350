using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Processing;

/// <summary>The services that are registered as singletons: every scope gives the same.</summary>
internal sealed class SharedServices
{
    private readonly Lazy<FrozenSet<Type>> _types;

    public SharedServices(IServiceCollection services) => _types = new Lazy<FrozenSet<Type>>(() => Find(services));

    public bool Contains(Type type) => _types.Value.Contains(type);

    private static FrozenSet<Type> Find(IServiceCollection services)
    {
        var types = new HashSet<Type>();
        var others = new HashSet<Type>();
        foreach (var service in services)
        {
            _ = service.Lifetime == ServiceLifetime.Singleton && !service.IsKeyedService
                ? types.Add(service.ServiceType)
                : others.Add(service.ServiceType);
        }

        types.ExceptWith(others);
        return types.ToFrozenSet();
    }
}
