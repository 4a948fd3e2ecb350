namespace Cacao.Execution;

/// <summary>Fetches key by key; its use is that each key is fetched once.</summary>
public abstract class CacheDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue>(batchScheduler, options), ICacheDataLoader
    where TKey : notnull
{
    /// <summary>Fetches at once: there is nothing to wait for when keys are not fetched together.</summary>
    protected CacheDataLoader(DataLoaderOptions options)
        : this(new AutoBatchScheduler(), options)
    {
    }

    protected internal sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            try
            {
                var value = await LoadSingleAsync(keys[i], cancellationToken).ConfigureAwait(false);
                results.Span[i] = Result<TValue?>.Resolve(value);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                results.Span[i] = Result<TValue?>.Reject(exception);
            }
        }
    }

    protected abstract Task<TValue> LoadSingleAsync(TKey key, CancellationToken cancellationToken);
}
