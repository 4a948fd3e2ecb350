using Cacao.Execution;

namespace Cacao.Data;

/// <summary>What the loads of a batch ask for, as the fetch reads it.</summary>
public static class DataLoaderFetchContextExtensions
{
    /// <summary>The page that is asked for.</summary>
    public static PagingArguments GetPagingArguments<TValue>(this DataLoaderFetchContext<TValue> context)
        => context.GetStateOrDefault<PagingArguments>(default);

    /// <summary>What is to be read of the entities.</summary>
    public static ISelectorBuilder GetSelector<TValue>(this DataLoaderFetchContext<TValue> context)
        => context.GetState<DefaultSelectorBuilder>() ?? FindQuery(context)?.CreateSelectorBuilder() ?? DefaultSelectorBuilder.Empty;

    /// <summary>The conditions on the entities.</summary>
    public static IPredicateBuilder GetPredicate<TValue>(this DataLoaderFetchContext<TValue> context)
        => context.GetState<DefaultPredicateBuilder>() ?? FindQuery(context)?.CreatePredicateBuilder() ?? DefaultPredicateBuilder.Empty;

    /// <summary>The order of the entities.</summary>
    public static SortDefinition<T> GetSorting<T, TValue>(this DataLoaderFetchContext<TValue> context)
        => context.GetState<SortDefinition<T>>() ?? context.GetState<QueryContext<T>>()?.Sorting ?? SortDefinition<T>.Empty;

    /// <summary>All that the loads ask for of entities.</summary>
    public static QueryContext<T> GetQueryContext<T, TValue>(this DataLoaderFetchContext<TValue> context)
    {
        var query = context.GetStateOrDefault(QueryContext<T>.Empty);
        if (context.GetState<DefaultSelectorBuilder>()?.TryCompile<T>() is { } selector)
        {
            query = query.Select(selector);
        }

        if (context.GetState<DefaultPredicateBuilder>()?.TryCompile<T>() is { } predicate)
        {
            query = query.Where(predicate);
        }

        return context.GetState<SortDefinition<T>>() is { } sorting ? query with { Sorting = sorting } : query;
    }

    // A loader of pages, arrays or lists keeps the query of what stands in them.
    private static IQueryContext? FindQuery<TValue>(DataLoaderFetchContext<TValue> context)
    {
        foreach (var (_, value) in context.ContextData)
        {
            if (value is IQueryContext query)
            {
                return query;
            }
        }

        return null;
    }
}
