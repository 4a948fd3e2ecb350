namespace Cacao.Execution;

/// <inheritdoc cref="IDataLoader"/>
public interface IDataLoader<in TKey, TValue> : IDataLoader
    where TKey : notnull
{
    /// <summary>The value of a key, or null when the source has none.</summary>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>The values in the order of the keys.</summary>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);

    /// <summary>Adds an entry where the key has none.</summary>
    void SetCacheEntry(TKey key, Task<TValue?> value);

    void RemoveCacheEntry(TKey key);

    /// <summary>
    /// A loader beside this one, with a cache and batches of its own; the same <paramref name="key"/> gives the same branch. Paging
    /// arguments, filters and selections that a fetch depends on make branches.
    /// </summary>
    IDataLoader Branch<TState>(string key, CreateDataLoaderBranch<TKey, TValue, TState> createBranch, TState state);
}
