namespace Cacao.Data;

/// <summary>A connection made of edges by hand.</summary>
public class Connection<T> : IConnection
{
    public Connection(IReadOnlyList<Edge<T>> edges, ConnectionPageInfo info, int totalCount = 0)
    {
        ArgumentNullException.ThrowIfNull(edges);
        ArgumentNullException.ThrowIfNull(info);
        Edges = edges;
        Info = info;
        TotalCount = totalCount;
    }

    /// <summary>A connection without items.</summary>
    public Connection(ConnectionPageInfo info, int totalCount = 0)
        : this([], info, totalCount)
    {
    }

    public IReadOnlyList<Edge<T>> Edges { get; }

    public ConnectionPageInfo Info { get; }

    /// <summary>How many items the whole list has; 0 when nobody counted.</summary>
    public int TotalCount { get; }

    int IConnection.Count => Edges.Count;

    bool IConnection.HasNextPage => Info.HasNextPage;

    bool IConnection.HasPreviousPage => Info.HasPreviousPage;

    int? IConnection.TotalCount => TotalCount;

    string? IConnection.StartCursor => Info.StartCursor;

    string? IConnection.EndCursor => Info.EndCursor;

    object? IConnection.GetNode(int index) => Edges[index].Node;

    string IConnection.GetCursor(int index) => Edges[index].Cursor;

    object IConnection.GetEdge(int index) => Edges[index];
}
