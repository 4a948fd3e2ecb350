using System.Collections.Immutable;

namespace Cacao.Data;

/// <summary>How many rows to read for a page, and from which end. One row more than asked tells whether there are others.</summary>
internal readonly record struct PageSlice(int? Size, bool IsBackward, bool HasAfter, bool HasBefore)
{
    public int Take => Size is { } size ? size + 1 : int.MaxValue;

    public static PageSlice Create(PagingArguments arguments)
    {
        if (arguments.First < 0 || arguments.Last < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(arguments), "A page has at least 0 items.");
        }

        return new PageSlice(
            arguments.First ?? arguments.Last,
            arguments.IsBackward,
            arguments.After is not null,
            arguments.Before is not null);
    }

    public Page<T> ToPage<T>(List<T> rows, IReadOnlyList<KeysetKey> keys, int? totalCount)
        => ToPage(rows, item => KeysetCursor.Format(keys, item!), totalCount);

    public Page<T> ToPage<T>(List<T> rows, Func<T, string> createCursor, int? totalCount)
    {
        var hasMore = Size is { } size && rows.Count > size;
        if (hasMore)
        {
            rows.RemoveAt(rows.Count - 1);
        }

        if (IsBackward)
        {
            rows.Reverse();
        }

        return new Page<T>(
            [.. rows],
            hasNextPage: IsBackward ? HasBefore : hasMore,
            hasPreviousPage: IsBackward ? hasMore : HasAfter,
            createCursor,
            totalCount);
    }
}
