namespace Cacao.Data;

/// <summary>Turns pages into connections.</summary>
public static class PageConnectionExtensions
{
    /// <summary>
    /// The connection that shows a page once it is read: an edge for every item, with the cursor the page gives it.
    /// The total count is the page's, null when it was not asked for.
    /// </summary>
    public static async Task<Connection<T>> ToConnectionAsync<T>(this Task<Page<T>> page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return ToConnection(await page);
    }

    /// <inheritdoc cref="ToConnectionAsync{T}(Task{Page{T}})"/>
    public static async ValueTask<Connection<T>> ToConnectionAsync<T>(this ValueTask<Page<T>> page) => ToConnection(await page);

    private static Connection<T> ToConnection<T>(Page<T> page)
    {
        var edges = new Edge<T>[page.Items.Length];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = new Edge<T>(page.Items[i], page.CreateCursor(page.Items[i]));
        }

        return new Connection<T>(edges, page.HasNextPage, page.HasPreviousPage, page.TotalCount);
    }
}
