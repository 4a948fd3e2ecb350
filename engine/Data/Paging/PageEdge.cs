namespace Cacao.Data;

/// <summary>An item of a page with its cursor.</summary>
public class PageEdge<TNode>(Page<TNode> page, TNode node) : IEdge<TNode>
{
    public TNode Node { get; } = node;

    public string Cursor => page.CreateCursor(Node);

    object? IEdge.Node => Node;
}
