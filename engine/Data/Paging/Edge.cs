namespace Cacao.Data;

/// <summary>An item of a connection with its cursor.</summary>
public sealed class Edge<T>(T node, string cursor)
{
    public T Node { get; } = node;

    public string Cursor { get; } = cursor;
}
