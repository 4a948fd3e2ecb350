namespace Cacao.Data;

/// <summary>A connection over a <see cref="Page{T}"/>.</summary>
/// <param name="page">The page that the connection shows.</param>
/// <param name="maxRelativeCursorCount">The most cursors of pages before and after this one.</param>
public class PageConnection<TNode>(Page<TNode> page, int maxRelativeCursorCount = 5) : IConnection
{
    private PageEdge<TNode>[]? _edges;

    /// <summary>The page that the connection shows.</summary>
    public Page<TNode> Page { get; } = page;

    /// <summary>The items with their cursors.</summary>
    public IReadOnlyList<PageEdge<TNode>> Edges => GetEdges();

    public IReadOnlyList<TNode> Nodes => Page.Items;

    /// <summary>How many items the whole list has; -1 when nobody counted.</summary>
    public int TotalCount => Page.TotalCount ?? -1;

    int IConnection.Count => Page.Items.Length;

    bool IConnection.HasNextPage => Page.HasNextPage;

    bool IConnection.HasPreviousPage => Page.HasPreviousPage;

    int? IConnection.TotalCount => TotalCount;

    IReadOnlyList<PageCursor> IConnection.ForwardCursors => Page.CreateRelativeForwardCursors(maxRelativeCursorCount);

    IReadOnlyList<PageCursor> IConnection.BackwardCursors => Page.CreateRelativeBackwardCursors(maxRelativeCursorCount);

    object? IConnection.GetNode(int index) => Page.Items[index];

    string IConnection.GetCursor(int index) => Page.CreateCursor(Page.Items[index]);

    object IConnection.GetEdge(int index) => GetEdges()[index];

    private PageEdge<TNode>[] GetEdges()
    {
        if (_edges is null)
        {
            var edges = new PageEdge<TNode>[Page.Items.Length];
            for (var i = 0; i < edges.Length; i++)
            {
                edges[i] = new PageEdge<TNode>(Page, Page.Items[i]);
            }

            _edges = edges;
        }

        return _edges;
    }
}
