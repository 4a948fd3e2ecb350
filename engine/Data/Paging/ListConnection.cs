using System.Globalization;
using System.Text;

namespace Cacao.Data;

/// <summary>
/// A connection over a list in memory. A cursor is the item's place in the list: such a list has no key that would outlive the request.
/// </summary>
internal sealed class ListConnection<T> : IConnection
{
    private readonly IReadOnlyList<T> _items;
    private readonly int _start;
    private readonly int _end;

    private ListConnection(IReadOnlyList<T> items, int start, int end, int? totalCount)
    {
        _items = items;
        _start = start;
        _end = end;
        TotalCount = totalCount;
    }

    public int Count => _end - _start;

    public bool HasNextPage => _end < _items.Count;

    public bool HasPreviousPage => _start > 0;

    public int? TotalCount { get; }

    /// <exception cref="InvalidCursorException">A cursor is not one of such a list's.</exception>
    public static ListConnection<T> Create(IReadOnlyList<T> items, PagingArguments arguments)
    {
        var start = arguments.After is { } after ? Math.Min(Parse("after", after) + 1, items.Count) : 0;
        var end = arguments.Before is { } before ? Math.Clamp(Parse("before", before), start, items.Count) : items.Count;
        if (arguments.First is { } first)
        {
            end = Math.Min(end, start + first);
        }

        if (arguments.Last is { } last)
        {
            start = Math.Max(start, end - last);
        }

        return new ListConnection<T>(items, start, end, arguments.IncludeTotalCount ? items.Count : null);
    }

    public object? GetNode(int index) => _items[_start + index];

    public string GetCursor(int index)
        => Convert.ToBase64String(Encoding.UTF8.GetBytes((_start + index).ToString(CultureInfo.InvariantCulture)));

    private static int Parse(string argument, string cursor)
    {
        Span<byte> bytes = stackalloc byte[16];
        return cursor.Length <= 20
            && Convert.TryFromBase64String(cursor, bytes, out var written)
            && int.TryParse(bytes[..written], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < int.MaxValue
                ? index
                : throw new InvalidCursorException(argument, cursor);
    }
}
