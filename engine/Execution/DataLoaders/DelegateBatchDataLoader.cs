namespace Cacao.Execution;

/// <summary>Fetches batches by a delegate.</summary>
internal sealed class DelegateBatchDataLoader<TKey, TValue>(FetchBatch<TKey, TValue> fetch, DataLoaderScope scope)
    : BatchDataLoader<TKey, TValue>(scope.Scheduler, scope.Options.Copy())
    where TKey : notnull
{
    protected override Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
        => fetch(keys, cancellationToken);
}
