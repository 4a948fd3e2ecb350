using System.Collections.Concurrent;

namespace Cacao.Execution;

/// <summary>All registered data loaders, by interface and by class.</summary>
internal sealed class DataLoaderRegistry
{
    private readonly ConcurrentDictionary<Type, DataLoaderRegistration> _byType = new();

    public DataLoaderRegistry(IEnumerable<DataLoaderRegistration> registrations)
    {
        foreach (var registration in registrations)
        {
            _byType[registration.ServiceType] = registration;
            _byType[registration.ImplementationType] = registration;
        }
    }

    /// <summary>A class that was never registered is made from the services.</summary>
    public DataLoaderRegistration Find(Type type)
        => _byType.GetOrAdd(
            type,
            static t => t.IsInterface || t.IsAbstract
                ? throw new InvalidOperationException($"The data loader {t} is not registered: call AddDataLoader.")
                : new DataLoaderRegistration(t, t));
}
