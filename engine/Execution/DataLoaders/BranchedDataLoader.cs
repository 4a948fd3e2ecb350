namespace Cacao.Execution;

/// <summary>A branch: fetches as its root does, with state, cache and batches of its own.</summary>
public class BranchedDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue>
    where TKey : notnull
{
    private readonly DataLoaderBase<TKey, TValue> _root;

    public BranchedDataLoader(DataLoaderBase<TKey, TValue> root, string key)
        : base(root.BatchScheduler, root.Options)
    {
        _root = root;
        Key = key;
        ContextData = root.ContextData;
    }

    /// <summary>What the branch is known by on its root.</summary>
    public string Key { get; }

    protected internal override ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken)
        => _root.FetchAsync(keys, results, context, cancellationToken);
}
