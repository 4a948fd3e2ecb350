namespace Cacao.Data;

/// <summary>A connection made of edges by hand.</summary>
public sealed class Connection<T>(
    IReadOnlyList<Edge<T>> edges,
    bool hasNextPage,
    bool hasPreviousPage,
    int? totalCount = null)
    : IConnection
{
    public Connection(IReadOnlyList<Edge<T>> edges, ConnectionPageInfo info, int totalCount = 0)
        : this(edges, info.HasNextPage, info.HasPreviousPage, totalCount)
    {
    }

    public IReadOnlyList<Edge<T>> Edges { get; } = edges;

    public int? TotalCount { get; } = totalCount;

    int IConnection.Count => Edges.Count;

    bool IConnection.HasNextPage => hasNextPage;

    bool IConnection.HasPreviousPage => hasPreviousPage;

    object? IConnection.GetNode(int index) => Edges[index].Node;

    string IConnection.GetCursor(int index) => Edges[index].Cursor;
}
