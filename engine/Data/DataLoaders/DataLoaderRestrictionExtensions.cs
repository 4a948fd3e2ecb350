using System.Linq.Expressions;
using Cacao.Execution;

namespace Cacao.Data;

/// <summary>Has data loaders read some entities only, and in an order; loads that ask for the same share a batch.</summary>
public static class DataLoaderRestrictionExtensions
{
    public static IDataLoader<TKey, TValue> Where<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, Expression<Func<TValue, bool>>? predicate)
        where TKey : notnull
        => Where<TKey, TValue, TValue>(dataLoader, predicate);

    public static IDataLoader<TKey, TValue[]> Where<TKey, TValue>(this IDataLoader<TKey, TValue[]> dataLoader, Expression<Func<TValue, bool>>? predicate)
        where TKey : notnull
        => Where<TKey, TValue[], TValue>(dataLoader, predicate);

    public static IDataLoader<TKey, List<TValue>> Where<TKey, TValue>(this IDataLoader<TKey, List<TValue>> dataLoader, Expression<Func<TValue, bool>>? predicate)
        where TKey : notnull
        => Where<TKey, List<TValue>, TValue>(dataLoader, predicate);

    public static IDataLoader<TKey, Page<TValue>> Where<TKey, TValue>(this IDataLoader<TKey, Page<TValue>> dataLoader, Expression<Func<TValue, bool>>? predicate)
        where TKey : notnull
        => Where<TKey, Page<TValue>, TValue>(dataLoader, predicate);

    public static IDataLoader<TKey, TValue> OrderBy<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, SortDefinition<TValue>? sortDefinition)
        where TKey : notnull
        => OrderBy<TKey, TValue, TValue>(dataLoader, sortDefinition);

    public static IDataLoader<TKey, TValue[]> OrderBy<TKey, TValue>(this IDataLoader<TKey, TValue[]> dataLoader, SortDefinition<TValue>? sortDefinition)
        where TKey : notnull
        => OrderBy<TKey, TValue[], TValue>(dataLoader, sortDefinition);

    public static IDataLoader<TKey, List<TValue>> OrderBy<TKey, TValue>(this IDataLoader<TKey, List<TValue>> dataLoader, SortDefinition<TValue>? sortDefinition)
        where TKey : notnull
        => OrderBy<TKey, List<TValue>, TValue>(dataLoader, sortDefinition);

    public static IDataLoader<TKey, Page<TValue>> OrderBy<TKey, TValue>(this IDataLoader<TKey, Page<TValue>> dataLoader, SortDefinition<TValue>? sortDefinition)
        where TKey : notnull
        => OrderBy<TKey, Page<TValue>, TValue>(dataLoader, sortDefinition);

    private static IDataLoader<TKey, TResult> Where<TKey, TResult, TEntity>(IDataLoader<TKey, TResult> dataLoader, Expression<Func<TEntity, bool>>? predicate)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        if (predicate is null)
        {
            return dataLoader;
        }

        var builder = dataLoader.ContextData.TryGetValue(DataLoaderState.KeyOf<DefaultPredicateBuilder>(), out var state) && state is DefaultPredicateBuilder known
            ? known.Branch()
            : new DefaultPredicateBuilder();
        builder.Add(predicate);
        return dataLoader.BranchWith($"where:{QueryContextKey.IdOf(predicate)}", builder);
    }

    private static IDataLoader<TKey, TResult> OrderBy<TKey, TResult, TEntity>(IDataLoader<TKey, TResult> dataLoader, SortDefinition<TEntity>? sortDefinition)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        return sortDefinition is null
            ? dataLoader
            : dataLoader.BranchWith($"order:{QueryContextKey.IdOf(sortDefinition)}", sortDefinition);
    }
}
