namespace Cacao.Data;

/// <summary>A connection over a <see cref="Page{T}"/>.</summary>
public class PageConnection<TNode>(Page<TNode> page) : IConnection
{
    /// <summary>The page that the connection shows.</summary>
    public Page<TNode> Page { get; } = page;

    /// <summary>The items with their cursors.</summary>
    public IReadOnlyList<PageEdge<TNode>> Edges
    {
        get
        {
            var edges = new PageEdge<TNode>[Page.Items.Length];
            for (var i = 0; i < edges.Length; i++)
            {
                edges[i] = new PageEdge<TNode>(Page, Page.Items[i]);
            }

            return edges;
        }
    }

    public IReadOnlyList<TNode> Nodes => Page.Items;

    public int? TotalCount => Page.TotalCount;

    int IConnection.Count => Page.Items.Length;

    bool IConnection.HasNextPage => Page.HasNextPage;

    bool IConnection.HasPreviousPage => Page.HasPreviousPage;

    object? IConnection.GetNode(int index) => Page.Items[index];

    string IConnection.GetCursor(int index) => Page.CreateCursor(Page.Items[index]);
}
