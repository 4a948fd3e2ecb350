namespace Cacao.Data;

/// <summary>A connection as the schema reads it, whatever its node type.</summary>
public interface IConnection
{
    int Count { get; }

    object? GetNode(int index);

    string GetCursor(int index);

    bool HasNextPage { get; }

    bool HasPreviousPage { get; }

    int? TotalCount { get; }

    /// <summary>Cursors of the pages after this one, where the list offers them.</summary>
    IReadOnlyList<PageCursor> ForwardCursors => [];

    /// <summary>Cursors of the pages before this one, where the list offers them.</summary>
    IReadOnlyList<PageCursor> BackwardCursors => [];
}
