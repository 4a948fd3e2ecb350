namespace Cacao.Data;

/// <summary>How many rows to read for a page, from which end, and after how many. One row more than asked tells whether there are others.</summary>
internal readonly record struct PageSlice(PagingArguments Arguments, CursorPosition? Position)
{
    public int? Size => Arguments.First ?? Arguments.Last;

    public bool IsBackward => Arguments.IsBackward;

    public int Take => Size is { } size ? size + 1 : int.MaxValue;

    /// <summary>Rows between the cursor and the page.</summary>
    public int Skip { get; private init; }

    /// <summary>True when the whole list has to be counted; a cursor that leads some pages on knows the count.</summary>
    public bool NeedsCount => Arguments.IncludeTotalCount || (Arguments is { EnableRelativeCursors: true, After: null, Before: null } && Size is not null);

    /// <exception cref="InvalidCursorException">The cursor leads where the arguments do not.</exception>
    public static PageSlice Create(PagingArguments arguments, CursorPosition? position)
    {
        if (arguments.First < 0 || arguments.Last < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(arguments), "A page has at least 0 items.");
        }

        var slice = new PageSlice(arguments, position);
        return position is { Offset: not 0 and var offset } ? slice with { Skip = slice.SkipOf(offset) } : slice;
    }

    /// <param name="rows">The rows as they were read.</param>
    /// <param name="createCursor">Makes the cursor of a row.</param>
    /// <param name="counted">How many rows the whole list has; null when nobody counted.</param>
    public Page<T> ToPage<T>(List<T> rows, Func<T, CursorPosition?, string> createCursor, int? counted)
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

        var total = counted ?? Position?.TotalCount;
        return new Page<T>(
            [.. rows],
            hasNextPage: IsBackward ? Arguments.Before is not null : hasMore,
            hasPreviousPage: IsBackward ? hasMore : Arguments.After is not null,
            createCursor,
            total,
            Arguments.EnableRelativeCursors && total is { } known ? FindIndex(known) : null,
            Size);
    }

    /// <summary>The number of the page, from 1; null when nobody knows: the cursor of an item does not say which page it was on.</summary>
    private int? FindIndex(int total)
    {
        if (Size is not { } size)
        {
            return null;
        }

        var last = size == 0 ? 1 : (int)Math.Max(1, Math.Ceiling(total / (double)size));
        return (Arguments, Position) switch
        {
            ({ After: null, Before: null }, _) => IsBackward ? last : 1,
            ({ After: not null, Before: null }, { } position) => IsBackward ? last : position.Page + position.Offset + 1,
            ({ After: null, Before: not null }, { } position) => IsBackward ? Math.Max(1, position.Page + position.Offset - 1) : 1,
            _ => null,
        };
    }

    private int SkipOf(int offset)
    {
        var leadsThere = offset > 0 ? Arguments.After is not null && !IsBackward : Arguments.Before is not null && IsBackward;
        if (Size is not { } size || !leadsThere)
        {
            throw InvalidCursorException.WrongDirection();
        }

        var skip = Math.Abs((long)offset) * size;
        return skip <= int.MaxValue ? (int)skip : throw new InvalidCursorException();
    }
}
