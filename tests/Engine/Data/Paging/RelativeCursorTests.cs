using System.Buffers.Text;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Cacao.Data.Tests;

/// <summary>Cursors that lead some pages on or back: thirty books, four to a page.</summary>
public sealed class RelativeCursorTests(PostgresLibrary library) : IClassFixture<PostgresLibrary>
{
    private static readonly PagingArguments s_first = new(first: 4) { EnableRelativeCursors = true };

    private static readonly PagingArguments s_last = new(last: 4) { EnableRelativeCursors = true };

    [Fact]
    public async Task ToPageAsync_Should_LeadToEachPageAfter_When_PagedForward()
    {
        var (db, log) = await LibraryContext.CreateAsync(library);
        await using var __ = db;
        var first = await Books(db).ToPageAsync(s_first);
        Assert.Equal((1, 30, 4), (first.Index, first.TotalCount, first.RequestedSize));
        Assert.Single(log.Statements);

        var cursors = first.CreateRelativeForwardCursors();

        Assert.Equal([2, 3, 4, 5, 6], cursors.Select(c => c.Page));
        foreach (var cursor in cursors)
        {
            var page = await Books(db).ToPageAsync(s_first with { After = cursor.Cursor });
            Assert.Equal(cursor.Page, page.Index);
            Assert.Equal(await IdsAsync(db, cursor.Page), page.Select(b => b.Id));
            Assert.Equal(30, page.TotalCount);
        }

        // The list was counted once.
        Assert.Single(log.Statements, s => s.Contains("count(*)", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task ToPageAsync_Should_EndWithTheLastPage_When_CursorsLeadFurther()
    {
        var (db, _) = await LibraryContext.CreateAsync(library);
        await using var __ = db;
        var first = await Books(db).ToPageAsync(s_first);
        var sixth = await Books(db).ToPageAsync(s_first with { After = first.CreateRelativeForwardCursors()[^1].Cursor });

        Assert.Equal([7, 8], sixth.CreateRelativeForwardCursors().Select(c => c.Page));
        Assert.Equal([7], sixth.CreateRelativeForwardCursors(1).Select(c => c.Page));
        Assert.Empty(sixth.CreateRelativeForwardCursors(0));

        var eighth = await Books(db).ToPageAsync(s_first with { After = sixth.CreateRelativeForwardCursors()[^1].Cursor });

        Assert.Equal((8, 2, false), (eighth.Index, eighth.Items.Length, eighth.HasNextPage));
        Assert.Empty(eighth.CreateRelativeForwardCursors());
        Assert.Equal([3, 4, 5, 6, 7], eighth.CreateRelativeBackwardCursors().Select(c => c.Page));
    }

    [Fact]
    public async Task ToPageAsync_Should_LeadToEachPageBefore_When_PagedBackward()
    {
        var (db, _) = await LibraryContext.CreateAsync(library);
        await using var __ = db;
        var first = await Books(db).ToPageAsync(s_first);
        var fourth = await Books(db).ToPageAsync(s_first with { After = first.CreateRelativeForwardCursors()[2].Cursor });

        var cursors = fourth.CreateRelativeBackwardCursors();

        Assert.Equal([1, 2, 3], cursors.Select(c => c.Page));
        Assert.Equal([2, 3], fourth.CreateRelativeBackwardCursors(2).Select(c => c.Page));
        foreach (var cursor in cursors)
        {
            var page = await Books(db).ToPageAsync(s_last with { Before = cursor.Cursor });
            Assert.Equal(cursor.Page, page.Index);
            Assert.Equal(await IdsAsync(db, cursor.Page), page.Select(b => b.Id));
        }

        Assert.Empty(first.CreateRelativeBackwardCursors());
    }

    [Fact]
    public async Task ToPageAsync_Should_KnowTheLastPage_When_PagedFromTheEnd()
    {
        var (db, _) = await LibraryContext.CreateAsync(library);
        await using var __ = db;

        var last = await Books(db).ToPageAsync(s_last);

        Assert.Equal(8, last.Index);
        Assert.Empty(last.CreateRelativeForwardCursors());
        Assert.Equal([3, 4, 5, 6, 7], last.CreateRelativeBackwardCursors().Select(c => c.Page));
    }

    [Fact]
    public async Task ToPageAsync_Should_LeadOn_When_OrderIsNoColumnOfTheItem()
    {
        var (db, _) = await LibraryContext.CreateAsync(library);
        await using var __ = db;
        IQueryable<Book> Sorted() => db.Books.OrderBy(b => b.Title.Length).ThenBy(b => b.Id);
        var expected = await Sorted().Skip(12).Take(4).Select(b => b.Id).ToListAsync();

        var first = await Sorted().ToPageAsync(s_first);
        var fourth = await Sorted().ToPageAsync(s_first with { After = first.CreateRelativeForwardCursors()[2].Cursor });

        Assert.Equal(expected, fourth.Select(b => b.Id));
        Assert.Equal(4, fourth.Index);
    }

    [Fact]
    public async Task ToBatchPageAsync_Should_LeadOnInItsGroup_When_CursorsAreRelative()
    {
        var (db, _) = await LibraryContext.CreateAsync(library);
        await using var __ = db;
        var pages = await Books(db).ToBatchPageAsync(b => b.ShelfId, s_first with { First = 3 });
        Assert.Equal([2, 3, 4], pages[1].CreateRelativeForwardCursors().Select(c => c.Page));
        var expected = await Books(db).Where(b => b.ShelfId == 1).Skip(6).Take(3).Select(b => b.Id).ToListAsync();

        var third = await db.Books.Where(b => b.ShelfId == 1).OrderBy(b => b.Title).ThenBy(b => b.Id).ToBatchPageAsync(
            b => b.ShelfId, s_first with { First = 3, After = pages[1].CreateRelativeForwardCursors()[1].Cursor });

        Assert.Equal(expected, third[1].Select(b => b.Id));
        Assert.Equal((3, 10), (third[1].Index, third[1].TotalCount));
    }

    [Fact]
    public async Task Select_Should_KeepWhereCursorsLead_When_ItemsAreMapped()
    {
        var (db, _) = await LibraryContext.CreateAsync(library);
        await using var __ = db;
        var page = await Books(db).ToPageAsync(s_first);

        var mapped = page.Select(b => $"{b.Id}");

        Assert.Equal(page.CreateRelativeForwardCursors().AsEnumerable(), mapped.CreateRelativeForwardCursors());
    }

    [Fact]
    public async Task PageConnection_Should_ShowCursors_When_PageKnowsItsNumber()
    {
        var (db, _) = await LibraryContext.CreateAsync(library);
        await using var __ = db;

        IConnection connection = new PageConnection<Book>(await Books(db).ToPageAsync(s_first), maxRelativeCursorCount: 2);

        Assert.Equal([2, 3], connection.ForwardCursors.Select(c => c.Page));
        Assert.Empty(connection.BackwardCursors);
    }

    [Fact]
    public async Task CreateCursor_Should_Refuse_When_NobodyAskedForRelativeCursors()
    {
        var (db, log) = await LibraryContext.CreateAsync(library);
        await using var __ = db;

        var page = await Books(db).ToPageAsync(new PagingArguments(first: 4));

        Assert.Null(page.Index);
        Assert.Empty(page.CreateRelativeForwardCursors());
        Assert.Throws<InvalidOperationException>(() => page.CreateCursor(page.Last!, 1));
        Assert.DoesNotContain(log.Statements, s => s.Contains("count(*)", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(1, false, true)]
    [InlineData(1, true, false)]
    [InlineData(-1, true, true)]
    [InlineData(-1, true, false)]
    [InlineData(-1, false, true)]
    public async Task ToPageAsync_Should_Refuse_When_CursorLeadsTheOtherWay(int offset, bool isAfter, bool isFirst)
    {
        var (db, _) = await LibraryContext.CreateAsync(library);
        await using var __ = db;
        var cursor = Cursor($"[\"T\",1,[{offset},3,30]]");
        var size = isFirst ? s_first : s_last;
        var arguments = isAfter ? size with { After = cursor } : size with { Before = cursor };

        var exception = await Assert.ThrowsAsync<InvalidCursorException>(async () => await Books(db).ToPageAsync(arguments));

        Assert.Contains("needs `after` and `first`", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ToPageAsync_Should_Refuse_When_CursorLeadsOnBetweenTwo()
    {
        var (db, _) = await LibraryContext.CreateAsync(library);
        await using var __ = db;

        await Assert.ThrowsAsync<InvalidCursorException>(async () => await Books(db).ToPageAsync(
            s_first with { After = Cursor("[\"A\",1,[1,1,30]]"), Before = Cursor("[\"Z\",1]") }));
    }

    [Theory]
    [InlineData("[\"A\",1,[2147483647,1,30]]")]
    [InlineData("[\"A\",1,[1,0,30]]")]
    [InlineData("[\"A\",1,[1,1,-1]]")]
    [InlineData("[\"A\",1,[1,1]]")]
    [InlineData("[\"A\",1,1]")]
    [InlineData("[\"A\",1,[1,1,30],[1,1,30]]")]
    public async Task ToPageAsync_Should_Refuse_When_PositionIsForged(string cursor)
    {
        var (db, _) = await LibraryContext.CreateAsync(library);
        await using var __ = db;

        await Assert.ThrowsAsync<InvalidCursorException>(async () => await Books(db).ToPageAsync(s_first with { After = Cursor(cursor) }));
    }

    private static IQueryable<Book> Books(LibraryContext db) => db.Books.OrderBy(b => b.Title).ThenBy(b => b.Id);

    private static Task<List<int>> IdsAsync(LibraryContext db, int page)
        => Books(db).Skip((page - 1) * 4).Take(4).Select(b => b.Id).ToListAsync();

    private static string Cursor(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
