namespace Cacao.Execution;

/// <summary>A <see cref="GroupedDataLoader{TKey, TValue}"/> whose fetch sees the loader's state.</summary>
public abstract class StatefulGroupedDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue[]>(batchScheduler, options), IBatchDataLoader
    where TKey : notnull
{
    protected internal sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue[]?>> results,
        DataLoaderFetchContext<TValue[]> context,
        CancellationToken cancellationToken)
    {
        var found = await LoadGroupedBatchAsync(keys, context, cancellationToken).ConfigureAwait(false);
        FetchResults.Copy(keys, results.Span, found);
    }

    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(
        IReadOnlyList<TKey> keys,
        DataLoaderFetchContext<TValue[]> context,
        CancellationToken cancellationToken);
}
