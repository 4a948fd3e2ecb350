namespace Cacao.Execution;

/// <summary>Puts what a fetch found in the order of its keys.</summary>
internal static class FetchResults
{
    public static void Copy<TKey, TValue>(
        IReadOnlyList<TKey> keys,
        Span<Result<TValue?>> results,
        IReadOnlyDictionary<TKey, TValue> found)
        where TKey : notnull
    {
        for (var i = 0; i < keys.Count; i++)
        {
            found.TryGetValue(keys[i], out var value);
            results[i] = Result<TValue?>.Resolve(value);
        }
    }

    public static void Copy<TKey, TValue>(IReadOnlyList<TKey> keys, Span<Result<TValue[]?>> results, ILookup<TKey, TValue> found)
        where TKey : notnull
    {
        for (var i = 0; i < keys.Count; i++)
        {
            results[i] = Result<TValue[]?>.Resolve([.. found[keys[i]]]);
        }
    }
}
