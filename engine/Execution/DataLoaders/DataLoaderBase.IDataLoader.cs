namespace Cacao.Execution;

public abstract partial class DataLoaderBase<TKey, TValue>
{
    async Task<object?> IDataLoader.LoadAsync(object key, CancellationToken cancellationToken)
        => await LoadAsync((TKey)key, cancellationToken).ConfigureAwait(false);

    async Task<IReadOnlyList<object?>> IDataLoader.LoadAsync(IReadOnlyCollection<object> keys, CancellationToken cancellationToken)
    {
        var typed = new TKey[keys.Count];
        var i = 0;
        foreach (var key in keys)
        {
            typed[i++] = (TKey)key;
        }

        var values = await LoadAsync(typed, cancellationToken).ConfigureAwait(false);
        var result = new object?[values.Count];
        for (i = 0; i < result.Length; i++)
        {
            result[i] = values[i];
        }

        return result;
    }

    void IDataLoader.SetCacheEntry(object key, Task<object?> value) => SetCacheEntry((TKey)key, Cast(value));

    void IDataLoader.RemoveCacheEntry(object key) => RemoveCacheEntry((TKey)key);

    private static async Task<TValue?> Cast(Task<object?> value) => (TValue?)await value.ConfigureAwait(false);
}
