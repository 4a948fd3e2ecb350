namespace Cacao.Data;

/// <summary>An item of a connection with its cursor.</summary>
public class Edge<T> : IEdge<T>
{
    private readonly Func<T, string>? _createCursor;
    private string? _cursor;

    public Edge(T node, string cursor)
    {
        ArgumentException.ThrowIfNullOrEmpty(cursor);
        Node = node;
        _cursor = cursor;
    }

    /// <summary>An edge whose cursor is made when somebody asks for it.</summary>
    public Edge(T node, Func<T, string> createCursor)
    {
        ArgumentNullException.ThrowIfNull(createCursor);
        Node = node;
        _createCursor = createCursor;
    }

    public T Node { get; }

    public string Cursor => _cursor ??= _createCursor!(Node);

    object? IEdge.Node => Node;
}
