using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>Applies what loads ask for to queryables.</summary>
public static class QueryableSelectionExtensions
{
    /// <summary>Projects as asked, the key included; without a projection the queryable stays as it is.</summary>
    public static IQueryable<T> Select<T>(this IQueryable<T> queryable, Expression<Func<T, object?>> keySelector, ISelectorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return queryable.Select(keySelector, builder.TryCompile<T>());
    }

    /// <inheritdoc cref="Select{T}(IQueryable{T}, Expression{Func{T, object}}, ISelectorBuilder)"/>
    public static IQueryable<T> Select<T>(this IQueryable<T> queryable, Expression<Func<T, object?>> keySelector, Expression<Func<T, T>>? selector)
        => selector is null ? queryable : queryable.Select(SelectorComposer.Include(selector, keySelector));

    /// <summary>A key and the list that belongs to it, the list's elements projected as asked.</summary>
    public static IQueryable<KeyValueResult<TKey, IEnumerable<TValue>>> Select<T, TKey, TValue>(
        this IQueryable<T> queryable,
        Expression<Func<T, TKey?>> key,
        Expression<Func<T, IEnumerable<TValue>>> list,
        ISelectorBuilder elementSelector)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(elementSelector);
        var root = key.Parameters[0];
        var values = ParameterReplacer.Replace(list.Body, list.Parameters[0], root);
        if (elementSelector.TryCompile<TValue>() is { } selector)
        {
            values = Expression.Call(typeof(Enumerable), nameof(Enumerable.Select), [typeof(TValue), typeof(TValue)], values, selector);
        }

        var row = typeof(KeyValueResult<TKey, IEnumerable<TValue>>);
        var body = Expression.MemberInit(
            Expression.New(row),
            Expression.Bind(row.GetProperty(nameof(KeyValueResult<TKey, TValue>.Key))!, key.Body),
            Expression.Bind(row.GetProperty(nameof(KeyValueResult<TKey, TValue>.Value))!, values));
        return queryable.Select(Expression.Lambda<Func<T, KeyValueResult<TKey, IEnumerable<TValue>>>>(body, root));
    }

    /// <summary>Filters as asked.</summary>
    public static IQueryable<T> Where<T>(this IQueryable<T> queryable, IPredicateBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.TryCompile<T>() is { } predicate ? queryable.Where(predicate) : queryable;
    }

    /// <summary>Sorts; without keys the queryable stays as it is.</summary>
    public static IQueryable<T> OrderBy<T>(this IQueryable<T> queryable, SortDefinition<T>? sortDefinition)
        => sortDefinition is null ? queryable : sortDefinition.ApplyTo(queryable);
}
