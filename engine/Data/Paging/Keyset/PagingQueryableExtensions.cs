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
        var source = query.Source;
        var within = Restrict(query, arguments, out var position);
        var slice = PageSlice.Create(arguments, position);
        var restricted = Slice(query.Sort(within, slice.IsBackward), slice);
        if (query.NeedsKeys)
        {
            return await ToKeyedPageAsync(query, restricted, slice, cancellationToken).ConfigureAwait(false);
        }

        var rows = query.Project(restricted);
        if (!slice.NeedsCount)
        {
            var items = await rows.ToListAsync(cancellationToken).ConfigureAwait(false);
            return slice.ToPage(items, CreateCursor<T>(query.Keys), null);
        }

        var counted = await WithCount(rows, source).ToListAsync(cancellationToken).ConfigureAwait(false);
        var total = counted.Count > 0 ? counted[0].Count : await source.CountAsync(cancellationToken).ConfigureAwait(false);
        return slice.ToPage(counted.ConvertAll(r => r.Item), CreateCursor<T>(query.Keys), total);
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
        var source = Restrict(query, arguments, out var position);
        var slice = PageSlice.Create(arguments, position);
        var grouped = BatchPageQuery.Build(source, keySelector, query, slice);
        var groups = await grouped.ToListAsync(cancellationToken).ConfigureAwait(false);
        Dictionary<TKey, int>? counts = null;
        if (slice.NeedsCount)
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
            pages[group.Key] = slice.ToPage(group.Items, CreateCursor<T>(query.Keys), total);
        }

        return pages;
    }

    /// <summary>The rows after and before the cursors.</summary>
    private static IQueryable<T> Restrict<T>(KeysetQuery<T> query, PagingArguments arguments, out CursorPosition? position)
    {
        var rows = query.Source;
        position = null;
        if (arguments.After is { } after)
        {
            rows = rows.Where(KeysetPredicate.Build<T>(query.Keys, KeysetCursor.Parse(query.Keys, after, out position), before: false));
        }

        if (arguments.Before is { } before)
        {
            rows = rows.Where(KeysetPredicate.Build<T>(query.Keys, KeysetCursor.Parse(query.Keys, before, out var ofBefore), before: true));
            if (arguments.After is not null && (position ?? ofBefore) is { Offset: not 0 })
            {
                throw InvalidCursorException.TwoCursors();
            }

            position = ofBefore;
        }

        return rows;
    }

    private static IQueryable<T> Slice<T>(IQueryable<T> rows, PageSlice slice)
        => (slice.Skip > 0 ? rows.Skip(slice.Skip) : rows).Take(slice.Take);

    private static Func<T, CursorPosition?, string> CreateCursor<T>(IReadOnlyList<KeysetKey> keys)
        => (item, position) => KeysetCursor.Format(keys, item!, position);

    private static async ValueTask<Page<T>> ToKeyedPageAsync<T>(
        KeysetQuery<T> query, IQueryable<T> restricted, PageSlice slice, CancellationToken cancellationToken)
    {
        var rows = await query.ProjectWithKeys(restricted).ToListAsync(cancellationToken).ConfigureAwait(false);
        int? total = slice.NeedsCount ? await query.Source.CountAsync(cancellationToken).ConfigureAwait(false) : null;
        return slice.ToPage(rows, static (row, position) => KeysetCursor.Format([.. row.Keys], position), total).Map(static row => row.Item);
    }

    private static IQueryable<CountedRow<T>> WithCount<T>(IQueryable<T> rows, IQueryable<T> source)
        => rows.Select(r => new CountedRow<T> { Item = r, Count = source.Count() });
}
