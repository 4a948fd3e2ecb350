using Cacao.Execution;

namespace Cacao.Data;

/// <summary>Gives data loaders the page, filter, order and projection of a field: alike loads share a batch.</summary>
public static class DataLoaderQueryExtensions
{
    /// <summary>Loads entities projected, filtered as the client asked.</summary>
    public static IDataLoader<TKey, TValue> With<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, QueryContext<TValue>? query)
        where TKey : notnull
        => WithQuery(dataLoader, query);

    /// <summary>Loads the pages of each key.</summary>
    public static IDataLoader<TKey, Page<TValue>> With<TKey, TValue>(
        this IDataLoader<TKey, Page<TValue>> dataLoader,
        PagingArguments pagingArguments)
        where TKey : notnull
        => dataLoader.With(pagingArguments, null);

    /// <summary>Loads the pages of each key, projected, filtered and sorted as the client asked.</summary>
    public static IDataLoader<TKey, Page<TValue>> With<TKey, TValue>(
        this IDataLoader<TKey, Page<TValue>> dataLoader,
        PagingArguments pagingArguments,
        QueryContext<TValue>? query)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        var branch = (IDataLoader<TKey, Page<TValue>>)dataLoader.Branch(
            $"page:{pagingArguments}",
            static (key, root, state) => Create(key, root).SetState(state),
            pagingArguments);
        return WithQuery(branch, query);
    }

    /// <summary>Loads the rows of each key, projected, filtered and sorted as the client asked.</summary>
    public static IDataLoader<TKey, TValue[]> With<TKey, TValue>(this IDataLoader<TKey, TValue[]> dataLoader, QueryContext<TValue>? query)
        where TKey : notnull
        => WithQuery(dataLoader, query);

    /// <summary>Loads the rows of each key, projected, filtered and sorted as the client asked.</summary>
    public static IDataLoader<TKey, List<TValue>> With<TKey, TValue>(
        this IDataLoader<TKey, List<TValue>> dataLoader,
        QueryContext<TValue>? query)
        where TKey : notnull
        => WithQuery(dataLoader, query);

    private static IDataLoader<TKey, TResult> WithQuery<TKey, TResult, TEntity>(
        IDataLoader<TKey, TResult> dataLoader,
        QueryContext<TEntity>? query)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        return query is null or { Selector: null, Predicate: null, Sorting: null }
            ? dataLoader
            : (IDataLoader<TKey, TResult>)dataLoader.Branch(
                QueryContextKey.Of(query),
                static (key, root, state) => Create(key, root).SetState(state),
                query);
    }

    /// <summary>The branch that has a state beside its root's.</summary>
    internal static IDataLoader<TKey, TValue> BranchWith<TKey, TValue, TState>(this IDataLoader<TKey, TValue> dataLoader, string key, TState state)
        where TKey : notnull
        => (IDataLoader<TKey, TValue>)dataLoader.Branch(key, static (name, root, value) => Create(name, root).SetState(value), state);

    private static BranchedDataLoader<TKey, TValue> Create<TKey, TValue>(string key, IDataLoader<TKey, TValue> root)
        where TKey : notnull
        => new((DataLoaderBase<TKey, TValue>)root, key);
}
