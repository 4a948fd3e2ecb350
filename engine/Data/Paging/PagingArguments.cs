namespace Cacao.Data;

/// <summary>The page a client asks for, as in the Relay connection specification.</summary>
public readonly record struct PagingArguments
{
    /// <param name="first">How many items from the start, or after <paramref name="after"/>.</param>
    /// <param name="after">The cursor of the item before the page.</param>
    /// <param name="last">How many items from the end, or before <paramref name="before"/>.</param>
    /// <param name="before">The cursor of the item after the page.</param>
    /// <param name="includeTotalCount">Whether the total count is wanted.</param>
    public PagingArguments(int? first = null, string? after = null, int? last = null, string? before = null, bool includeTotalCount = false)
    {
        First = first;
        After = after;
        Last = last;
        Before = before;
        IncludeTotalCount = includeTotalCount;
    }

    /// <summary>How many items from the start, or after <see cref="After"/>.</summary>
    public int? First { get; init; }

    /// <summary>The cursor of the item before the page.</summary>
    public string? After { get; init; }

    /// <summary>How many items from the end, or before <see cref="Before"/>.</summary>
    public int? Last { get; init; }

    /// <summary>The cursor of the item after the page.</summary>
    public string? Before { get; init; }

    /// <summary>Whether the client asked for the total count.</summary>
    public bool IncludeTotalCount { get; init; }

    /// <summary>Whether the client asked for cursors that lead a number of pages on.</summary>
    public bool EnableRelativeCursors { get; init; }

    /// <summary>True when the page is counted from the end.</summary>
    internal bool IsBackward => Last is not null && First is null;
}
