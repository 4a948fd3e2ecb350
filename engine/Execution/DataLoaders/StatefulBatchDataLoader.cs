namespace Cacao.Execution;

/// <summary>A <see cref="BatchDataLoader{TKey, TValue}"/> whose fetch sees the loader's state.</summary>
public abstract class StatefulBatchDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue>(batchScheduler, options), IBatchDataLoader
    where TKey : notnull
{
    protected internal sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken)
    {
        var found = await LoadBatchAsync(keys, context, cancellationToken).ConfigureAwait(false);
        FetchResults.Copy(keys, results.Span, found);
    }

    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(
        IReadOnlyList<TKey> keys,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken);
}
