namespace Cacao.Data;

/// <summary>An item of a connection while the response is made.</summary>
internal sealed class ConnectionEdge(IConnection connection, int index) : IEdge
{
    public object? Node => connection.GetNode(index);

    public string Cursor => connection.GetCursor(index);

    public static object[] Of(IConnection connection)
    {
        var edges = new object[connection.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = connection.GetEdge(i);
        }

        return edges;
    }

    public static object?[] NodesOf(IConnection connection)
    {
        var nodes = new object?[connection.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = connection.GetNode(i);
        }

        return nodes;
    }
}
