namespace Cacao.Execution;

/// <summary>Fetches one value a key.</summary>
public delegate Task<IReadOnlyDictionary<TKey, TValue>> FetchBatch<TKey, TValue>(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    where TKey : notnull;

/// <summary>Fetches many values a key.</summary>
public delegate Task<ILookup<TKey, TValue>> FetchGroup<TKey, TValue>(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    where TKey : notnull;

/// <summary>Fetches the value of one key.</summary>
public delegate Task<TValue> FetchCache<in TKey, TValue>(TKey key, CancellationToken cancellationToken)
    where TKey : notnull;
