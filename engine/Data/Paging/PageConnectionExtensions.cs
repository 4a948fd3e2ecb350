namespace Cacao.Data;

/// <summary>Turns pages into connections.</summary>
public static class PageConnectionExtensions
{
    /// <summary>
    /// The connection that shows a page once it is read: an edge for every item, with the cursor the page gives it.
    /// A missing page is an empty connection, and a count that was not asked for 0.
    /// </summary>
    public static async Task<Connection<T>> ToConnectionAsync<T>(this Task<Page<T>> page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Create(await page, static (item, cursor) => new Edge<T>(item, cursor));
    }

    /// <inheritdoc cref="ToConnectionAsync{T}(Task{Page{T}})"/>
    public static async ValueTask<Connection<T>> ToConnectionAsync<T>(this ValueTask<Page<T>> page)
        => Create(await page, static (item, cursor) => new Edge<T>(item, cursor));

    /// <summary>The connection that shows a page's items as something else; <paramref name="createEdge"/> gets an item and its cursor.</summary>
    public static async Task<Connection<TTarget>> ToConnectionAsync<TSource, TTarget>(
        this Task<Page<TSource>> page,
        Func<TSource, string, Edge<TTarget>> createEdge)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Create(await page, createEdge);
    }

    /// <inheritdoc cref="ToConnectionAsync{TSource, TTarget}(Task{Page{TSource}}, Func{TSource, string, Edge{TTarget}})"/>
    public static async ValueTask<Connection<TTarget>> ToConnectionAsync<TSource, TTarget>(
        this ValueTask<Page<TSource>> page,
        Func<TSource, string, Edge<TTarget>> createEdge)
        => Create(await page, createEdge);

    /// <inheritdoc cref="ToConnectionAsync{TSource, TTarget}(Task{Page{TSource}}, Func{TSource, string, Edge{TTarget}})"/>
    public static async Task<Connection<TTarget>> ToConnectionAsync<TSource, TTarget>(
        this Task<Page<TSource>> page,
        Func<TSource, Page<TSource>, Edge<TTarget>> createEdge)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(createEdge);
        var read = await page ?? Page<TSource>.Empty;
        return Create(read, (item, _) => createEdge(item, read));
    }

    /// <inheritdoc cref="ToConnectionAsync{T}(Task{Page{T}})"/>
    public static Connection<T> ToConnection<T>(this Page<T> page) => Create(page, static (item, cursor) => new Edge<T>(item, cursor));

    private static Connection<TTarget> Create<TSource, TTarget>(Page<TSource>? page, Func<TSource, string, Edge<TTarget>> createEdge)
    {
        ArgumentNullException.ThrowIfNull(createEdge);
        page ??= Page<TSource>.Empty;
        var edges = new Edge<TTarget>[page.Items.Length];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = createEdge(page.Items[i], page.CreateCursor(page.Items[i]));
        }

        return new Connection<TTarget>(
            edges,
            new ConnectionPageInfo(
                page.HasNextPage,
                page.HasPreviousPage,
                edges.Length > 0 ? edges[0].Cursor : null,
                edges.Length > 0 ? edges[^1].Cursor : null),
            page.TotalCount ?? 0);
    }
}
