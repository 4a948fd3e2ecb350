using System.Collections.Concurrent;

namespace Cacao.Execution;

/// <summary>The data loaders of one operation, made on first use.</summary>
internal sealed class DataLoaderScope(
    DataLoaderRegistry registry,
    IServiceProvider services,
    IBatchScheduler scheduler,
    DataLoaderOptions options)
{
    private readonly ConcurrentDictionary<Type, Lazy<IDataLoader>> _loaders = new();

    private readonly ConcurrentDictionary<(Type, object), IDataLoader> _delegated = new();

    public IBatchScheduler Scheduler { get; } = scheduler;

    public DataLoaderOptions Options { get; } = options;

    public T Get<T>() => (T)Get(typeof(T));

    public IDataLoader Get(Type type)
    {
        var registration = registry.Find(type);

        // The interface and its implementation are one instance.
        return _loaders.GetOrAdd(
            registration.ImplementationType,
            static (_, state) => new Lazy<IDataLoader>(() => state.registration.Create(state.self.NewContext())),
            (registration, self: this)).Value;
    }

    /// <summary>The loader that fetches by a delegate: one for each key and type.</summary>
    public T GetDelegated<T>(object key, Func<DataLoaderScope, T> create)
        where T : IDataLoader
        => (T)_delegated.GetOrAdd((typeof(T), key), static (_, state) => state.create(state.self), (create, self: this));

    private DataLoaderFactoryContext NewContext() => new(services, Scheduler, Options);
}
