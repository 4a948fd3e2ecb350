using System.Collections.Immutable;

namespace Cacao.Execution;

/// <summary>Loads values by key, many keys at once, each key once an operation.</summary>
public interface IDataLoader
{
    /// <summary>State that fetches see: a snapshot is taken when a batch is dispatched.</summary>
    IImmutableDictionary<string, object?> ContextData { get; set; }

    Task<object?> LoadAsync(object key, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<object?>> LoadAsync(IReadOnlyCollection<object> keys, CancellationToken cancellationToken = default);

    /// <summary>Adds an entry where the key has none.</summary>
    void SetCacheEntry(object key, Task<object?> value);

    void RemoveCacheEntry(object key);

    void ClearCache();
}
