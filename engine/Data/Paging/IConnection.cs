namespace Cacao.Data;

/// <summary>A connection as the schema reads it, whatever its node type.</summary>
public interface IConnection
{
    int Count { get; }

    object? GetNode(int index);

    string GetCursor(int index);

    /// <summary>What fields that are added to the edge's type see as their parent.</summary>
    object GetEdge(int index) => new ConnectionEdge(this, index);

    bool HasNextPage { get; }

    bool HasPreviousPage { get; }

    int? TotalCount { get; }

    string? StartCursor => Count > 0 ? GetCursor(0) : null;

    string? EndCursor => Count > 0 ? GetCursor(Count - 1) : null;

    /// <summary>Cursors of the pages after this one, where the list offers them.</summary>
    IReadOnlyList<PageCursor> ForwardCursors => [];

    /// <summary>Cursors of the pages before this one, where the list offers them.</summary>
    IReadOnlyList<PageCursor> BackwardCursors => [];
}
