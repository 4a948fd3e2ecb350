namespace Cacao.Data.Tests;

public sealed class PageConnectionExtensionsTests
{
    [Fact]
    public async Task ToConnectionAsync_Should_KeepItemsCursorsAndCount_When_PageHasThem()
    {
        var page = new Page<string>(["a", "b"], hasNextPage: true, hasPreviousPage: false, item => $"cursor of {item}", 7);

        var connection = await Task.FromResult(page).ToConnectionAsync();

        Assert.Equal([("a", "cursor of a"), ("b", "cursor of b")], connection.Edges.Select(e => (e.Node, e.Cursor)));
        Assert.Equal(7, connection.TotalCount);
        IConnection shown = connection;
        Assert.True(shown.HasNextPage);
        Assert.False(shown.HasPreviousPage);
    }

    [Fact]
    public async Task ToConnectionAsync_Should_CountNothing_When_PageWasNotCounted()
    {
        var page = new Page<string>(["z"], hasNextPage: false, hasPreviousPage: true, item => item);

        var connection = await new ValueTask<Page<string>>(page).ToConnectionAsync();

        Assert.Equal(0, connection.TotalCount);
        Assert.Equal("z", Assert.Single(connection.Edges).Cursor);
        IConnection shown = connection;
        Assert.False(shown.HasNextPage);
        Assert.True(shown.HasPreviousPage);
    }

    [Fact]
    public async Task ToConnectionAsync_Should_HaveNoEdges_When_PageIsEmpty()
    {
        var connection = await Task.FromResult(Page<string>.Empty).ToConnectionAsync();

        Assert.Empty(connection.Edges);
        Assert.Equal(0, connection.TotalCount);
    }

    [Fact]
    public async Task ToConnectionAsync_Should_ShowSomethingElse_When_EdgesAreMade()
    {
        var page = new Page<string>(["a", "b"], hasNextPage: false, hasPreviousPage: false, item => $"at {item}");

        var connection = await Task.FromResult(page).ToConnectionAsync(static (item, cursor) => new Edge<int>(item[0], cursor));

        Assert.Equal([(97, "at a"), (98, "at b")], connection.Edges.Select(e => (e.Node, e.Cursor)));
        Assert.Equal(("at a", "at b"), (connection.Info.StartCursor, connection.Info.EndCursor));
    }
}
