using System.Collections.Immutable;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Cacao.Data;

/// <summary>Reads pages of sorted queryables, one SQL statement each.</summary>
public static class PagingQueryableExtensions
{
    /// <summary>
    /// Reads a page. The queryable must be sorted, and the last key be unique. The total count, when it is asked for, is part of
    /// the same statement.
    /// </summary>
    /// <exception cref="InvalidCursorException">A cursor is not one of this list's.</exception>
    public static async ValueTask<Page<T>> ToPageAsync<T>(
        this IQueryable<T> queryable,
        PagingArguments arguments,
        CancellationToken cancellationToken = default)
    {
        var query = KeysetQuery<T>.Create(queryable);
        var slice = PageSlice.Create(arguments);
        if (query.NeedsKeys)
        {
            return await ToKeyedPageAsync(query, arguments, slice, cancellationToken).ConfigureAwait(false);
        }

        var rows = query.Project(Restrict(query, arguments, slice));
        if (!arguments.IncludeTotalCount)
        {
            var items = await rows.ToListAsync(cancellationToken).ConfigureAwait(false);
            return slice.ToPage(items, query.Keys, null);
        }

        var source = query.Source;
        var counted = await WithCount(rows, source).ToListAsync(cancellationToken).ConfigureAwait(false);
        var total = counted.Count > 0 ? counted[0].Count : await source.CountAsync(cancellationToken).ConfigureAwait(false);
        return slice.ToPage(counted.ConvertAll(r => r.Item), query.Keys, total);
    }

    /// <summary>
    /// Reads the first or last page of every group in one statement. Cursors are refused: they stand in one list, not in many.
    /// </summary>
    public static async ValueTask<Dictionary<TKey, Page<T>>> ToBatchPageAsync<TKey, T>(
        this IQueryable<T> queryable,
        Expression<Func<T, TKey>> keySelector,
        PagingArguments arguments,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        var query = KeysetQuery<T>.Create(queryable);
        var slice = PageSlice.Create(arguments);
        var source = query.Source;
        if (arguments.After is { } after)
        {
            source = source.Where(KeysetPredicate.Build<T>(query.Keys, KeysetCursor.Parse(query.Keys, after), before: false));
        }

        if (arguments.Before is { } before)
        {
            source = source.Where(KeysetPredicate.Build<T>(query.Keys, KeysetCursor.Parse(query.Keys, before), before: true));
        }

        var grouped = BatchPageQuery.Build(source, keySelector, query, slice);
        var groups = await grouped.ToListAsync(cancellationToken).ConfigureAwait(false);
        Dictionary<TKey, int>? counts = null;
        if (arguments.IncludeTotalCount)
        {
            counts = await query.Source
                .GroupBy(keySelector)
                .Select(g => new { g.Key, Count = g.Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken)
                .ConfigureAwait(false);
        }

        var pages = new Dictionary<TKey, Page<T>>(groups.Count);
        foreach (var group in groups)
        {
            int? total = counts is null ? null : counts.GetValueOrDefault(group.Key);
            pages[group.Key] = slice.ToPage(group.Items, query.Keys, total);
        }

        return pages;
    }

    private static IQueryable<T> Restrict<T>(KeysetQuery<T> query, PagingArguments arguments, PageSlice slice)
    {
        var rows = query.Source;
        if (arguments.After is { } after)
        {
            rows = rows.Where(KeysetPredicate.Build<T>(query.Keys, KeysetCursor.Parse(query.Keys, after), before: false));
        }

        if (arguments.Before is { } before)
        {
            rows = rows.Where(KeysetPredicate.Build<T>(query.Keys, KeysetCursor.Parse(query.Keys, before), before: true));
        }

        return query.Sort(rows, slice.IsBackward).Take(slice.Take);
    }

    private static async ValueTask<Page<T>> ToKeyedPageAsync<T>(
        KeysetQuery<T> query,
        PagingArguments arguments,
        PageSlice slice,
        CancellationToken cancellationToken)
    {
        var rows = await query.ProjectWithKeys(Restrict(query, arguments, slice)).ToListAsync(cancellationToken).ConfigureAwait(false);
        int? total = arguments.IncludeTotalCount ? await query.Source.CountAsync(cancellationToken).ConfigureAwait(false) : null;
        var page = slice.ToPage(rows, static row => KeysetCursor.Format([.. row.Keys]), total);
        var cursors = new Dictionary<object, string>(System.Collections.Generic.ReferenceEqualityComparer.Instance);
        foreach (var row in page)
        {
            cursors[row.Item!] = page.CreateCursor(row);
        }

        return new Page<T>([.. page.Items.Select(static row => row.Item)], page.HasNextPage, page.HasPreviousPage, item => cursors[item!], total);
    }

    private static IQueryable<CountedRow<T>> WithCount<T>(IQueryable<T> rows, IQueryable<T> source)
        => rows.Select(r => new CountedRow<T> { Item = r, Count = source.Count() });
}
