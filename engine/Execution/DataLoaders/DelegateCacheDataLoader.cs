namespace Cacao.Execution;

/// <summary>Fetches single values by a delegate.</summary>
internal sealed class DelegateCacheDataLoader<TKey, TValue>(FetchCache<TKey, TValue> fetch, DataLoaderScope scope)
    : CacheDataLoader<TKey, TValue>(scope.Scheduler, scope.Options.Copy())
    where TKey : notnull
{
    protected override Task<TValue> LoadSingleAsync(TKey key, CancellationToken cancellationToken) => fetch(key, cancellationToken);
}
