namespace Cacao.Data;

/// <summary>The page a client asks for, as in the Relay connection specification.</summary>
/// <param name="First">How many items from the start, or after <paramref name="After"/>.</param>
/// <param name="After">The cursor of the item before the page.</param>
/// <param name="Last">How many items from the end, or before <paramref name="Before"/>.</param>
/// <param name="Before">The cursor of the item after the page.</param>
/// <param name="IncludeTotalCount">Whether the client asked for the total count.</param>
public readonly record struct PagingArguments(
    int? First = null,
    string? After = null,
    int? Last = null,
    string? Before = null,
    bool IncludeTotalCount = false)
{
    /// <summary>True when the page is counted from the end.</summary>
    public bool IsBackward => Last is not null && First is null;
}
