using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>
/// <c>source.GroupBy(key).Select(g =&gt; new GroupRow { Key = g.Key, Items = g.OrderBy(…).Take(n).Select(…).ToList() })</c>: EF Core turns it into one
/// statement with <c>ROW_NUMBER() OVER (PARTITION BY …)</c>.
/// </summary>
internal static class BatchPageQuery
{
    public static IQueryable<GroupRow<TKey, T>> Build<TKey, T>(
        IQueryable<T> source,
        Expression<Func<T, TKey>> keySelector,
        KeysetQuery<T> query,
        PageSlice slice)
    {
        var group = Expression.Parameter(typeof(IGrouping<TKey, T>), "g");
        Expression items = group;
        for (var i = 0; i < query.Keys.Count; i++)
        {
            var method = (i == 0, query.Keys[i].IsDescending != slice.IsBackward) switch
            {
                (true, false) => nameof(Enumerable.OrderBy),
                (true, true) => nameof(Enumerable.OrderByDescending),
                (false, false) => nameof(Enumerable.ThenBy),
                _ => nameof(Enumerable.ThenByDescending),
            };
            var selector = query.Keys[i].Selector;
            items = Expression.Call(typeof(Enumerable), method, [typeof(T), selector.ReturnType], items, selector);
        }

        if (slice.Skip > 0)
        {
            items = Expression.Call(typeof(Enumerable), nameof(Enumerable.Skip), [typeof(T)], items, QueryParameter.Create(slice.Skip, typeof(int)));
        }

        items = Expression.Call(typeof(Enumerable), nameof(Enumerable.Take), [typeof(T)], items, QueryParameter.Create(slice.Take, typeof(int)));
        if (query.Selector is { } projection)
        {
            items = Expression.Call(typeof(Enumerable), nameof(Enumerable.Select), [typeof(T), typeof(T)], items, projection);
        }

        items = Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [typeof(T)], items);
        var row = typeof(GroupRow<TKey, T>);
        var body = Expression.MemberInit(
            Expression.New(row),
            Expression.Bind(row.GetProperty(nameof(GroupRow<TKey, T>.Key))!, Expression.Property(group, nameof(IGrouping<TKey, T>.Key))),
            Expression.Bind(row.GetProperty(nameof(GroupRow<TKey, T>.Items))!, items));
        return source.GroupBy(keySelector).Select(Expression.Lambda<Func<IGrouping<TKey, T>, GroupRow<TKey, T>>>(body, group));
    }
}
