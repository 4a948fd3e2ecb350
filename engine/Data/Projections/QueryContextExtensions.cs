using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>Applies query contexts.</summary>
public static class QueryContextExtensions
{
    /// <summary>Filters, sorts and projects as the client asked.</summary>
    public static IQueryable<T> With<T>(this IQueryable<T> queryable, QueryContext<T>? query)
        => With(queryable, query, null);

    /// <summary>
    /// Filters, sorts and projects as the client asked; <paramref name="modifySortDefinition"/> completes the order, so that it is total.
    /// </summary>
    public static IQueryable<T> With<T>(
        this IQueryable<T> queryable,
        QueryContext<T>? query,
        Func<SortDefinition<T>, SortDefinition<T>>? modifySortDefinition)
    {
        query ??= QueryContext<T>.Empty;
        if (query.Predicate is { } predicate)
        {
            queryable = queryable.Where(predicate);
        }

        var sorting = query.Sorting ?? SortDefinition<T>.Empty;
        sorting = modifySortDefinition is null ? sorting : modifySortDefinition(sorting);
        queryable = sorting.ApplyTo(queryable);
        return query.Selector is { } selector ? queryable.Select(selector) : queryable;
    }

    /// <summary>Sorts; without keys the queryable stays as it is.</summary>
    public static IQueryable<T> ApplyTo<T>(this SortDefinition<T> sorting, IQueryable<T> queryable)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var first = true;
        foreach (var operation in sorting.Operations)
        {
            // A key that is given twice (the client's and the tie-breaker) sorts once.
            if (!seen.Add(operation.KeySelector.Body.ToString()))
            {
                continue;
            }

            var method = (first, operation.Direction) switch
            {
                (true, SortDirection.Ascending) => nameof(Queryable.OrderBy),
                (true, _) => nameof(Queryable.OrderByDescending),
                (false, SortDirection.Ascending) => nameof(Queryable.ThenBy),
                _ => nameof(Queryable.ThenByDescending),
            };
            var call = Expression.Call(
                typeof(Queryable),
                method,
                [typeof(T), operation.KeySelector.ReturnType],
                queryable.Expression,
                Expression.Quote(operation.KeySelector));
            queryable = queryable.Provider.CreateQuery<T>(call);
            first = false;
        }

        return queryable;
    }
}
