namespace Cacao.Execution;

/// <summary>Fetches groups by a delegate.</summary>
internal sealed class DelegateGroupedDataLoader<TKey, TValue>(FetchGroup<TKey, TValue> fetch, DataLoaderScope scope)
    : GroupedDataLoader<TKey, TValue>(scope.Scheduler, scope.Options.Copy())
    where TKey : notnull
{
    protected override Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
        => fetch(keys, cancellationToken);
}
