namespace Cacao.Data;

/// <summary>An item of a page with its cursor.</summary>
public sealed class PageEdge<TNode>(Page<TNode> page, TNode node)
{
    public TNode Node { get; } = node;

    public string Cursor => page.CreateCursor(Node);
}
