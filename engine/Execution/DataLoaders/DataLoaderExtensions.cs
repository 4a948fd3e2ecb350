namespace Cacao.Execution;

/// <summary>What every data loader can do beside loading.</summary>
public static class DataLoaderExtensions
{
    /// <summary>The value of a key. Throws <see cref="KeyNotFoundException"/> when there is none.</summary>
    public static async Task<TValue> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader,
        TKey key,
        CancellationToken cancellationToken = default)
        where TKey : notnull
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        var value = await dataLoader.LoadAsync(key, cancellationToken).ConfigureAwait(false);
        return value is null ? throw new KeyNotFoundException($"The key `{key}` could not be resolved.") : value;
    }

    /// <summary>The values in the order of the keys. Throws <see cref="KeyNotFoundException"/> when one is missing.</summary>
    public static async Task<IReadOnlyList<TValue>> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader,
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken = default)
        where TKey : notnull
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        ArgumentNullException.ThrowIfNull(keys);
        var values = await dataLoader.LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        List<TKey>? missing = null;
        var i = 0;
        foreach (var key in keys)
        {
            if (values[i++] is null)
            {
                (missing ??= []).Add(key);
            }
        }

        return missing switch
        {
            null => (IReadOnlyList<TValue>)values,
            [var key] => throw new KeyNotFoundException($"The key `{key}` could not be resolved."),
            _ => throw new KeyNotFoundException($"The keys `{string.Join(", ", missing)}` could not be resolved."),
        };
    }

    public static void SetCacheEntry<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, TKey key, TValue? value)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        dataLoader.SetCacheEntry(key, Task.FromResult(value));
    }

    /// <summary>Keeps state under the type's full name.</summary>
    public static IDataLoader<TKey, TValue> SetState<TKey, TValue, TState>(this IDataLoader<TKey, TValue> dataLoader, TState value)
        where TKey : notnull
        => dataLoader.SetState(DataLoaderState.KeyOf<TState>(), value);

    public static IDataLoader<TKey, TValue> SetState<TKey, TValue, TState>(
        this IDataLoader<TKey, TValue> dataLoader,
        string key,
        TState value)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        dataLoader.ContextData = dataLoader.ContextData.SetItem(key, value);
        return dataLoader;
    }

    /// <summary>Keeps state where there is none yet.</summary>
    public static IDataLoader<TKey, TValue> TrySetState<TKey, TValue, TState>(this IDataLoader<TKey, TValue> dataLoader, TState value)
        where TKey : notnull
        => dataLoader.TrySetState(DataLoaderState.KeyOf<TState>(), value);

    public static IDataLoader<TKey, TValue> TrySetState<TKey, TValue, TState>(
        this IDataLoader<TKey, TValue> dataLoader,
        string key,
        TState value)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        return dataLoader.ContextData.ContainsKey(key) ? dataLoader : dataLoader.SetState(key, value);
    }

    public static TState GetOrSetState<TKey, TValue, TState>(
        this IDataLoader<TKey, TValue> dataLoader,
        Func<string, TState> createValue)
        where TKey : notnull
        => dataLoader.GetOrSetState(DataLoaderState.KeyOf<TState>(), createValue);

    public static TState GetOrSetState<TKey, TValue, TState>(
        this IDataLoader<TKey, TValue> dataLoader,
        string key,
        Func<string, TState> createValue)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        ArgumentNullException.ThrowIfNull(createValue);
        if (!dataLoader.ContextData.TryGetValue(key, out var value))
        {
            value = createValue(key);
            dataLoader.ContextData = dataLoader.ContextData.SetItem(key, value);
        }

        return (TState)value!;
    }
}
