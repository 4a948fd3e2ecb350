using Microsoft.EntityFrameworkCore;
using Snapshooter.Xunit;

namespace Cacao.Data.Tests;

public sealed class ToPageAsyncTests(PostgresLibrary library) : IClassFixture<PostgresLibrary>
{
    public static TheoryData<string> Orders => ["title", "title desc", "pages", "pages desc", "genre", "genre desc, pages"];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task ToPageAsync_Should_VisitEveryRowOnceInOrder_When_PagedForward(string order)
    {
        var (db, _) = await LibraryContext.CreateAsync(library);
        await using var __ = db;
        var expected = await Sort(db.Books, order).Select(b => b.Id).ToListAsync();

        var seen = new List<int>();
        string? after = null;
        while (true)
        {
            var page = await Sort(db.Books, order).ToPageAsync(new PagingArguments(first: 4, after: after));
            seen.AddRange(page.Items.Select(b => b.Id));
            if (!page.HasNextPage)
            {
                break;
            }

            after = page.CreateCursor(page.Last!);
        }

        Assert.Equal(expected, seen);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task ToPageAsync_Should_VisitEveryRowOnceInOrder_When_PagedBackward(string order)
    {
        var (db, _) = await LibraryContext.CreateAsync(library);
        await using var __ = db;
        var expected = await Sort(db.Books, order).Select(b => b.Id).ToListAsync();

        var seen = new List<int>();
        string? before = null;
        while (true)
        {
            var page = await Sort(db.Books, order).ToPageAsync(new PagingArguments(last: 7, before: before));
            seen.InsertRange(0, page.Items.Select(b => b.Id));
            if (!page.HasPreviousPage)
            {
                break;
            }

            before = page.CreateCursor(page.First!);
        }

        Assert.Equal(expected, seen);
    }

    [Fact]
    public async Task ToPageAsync_Should_ReadPageAndCountInOneStatement()
    {
        var (db, log) = await LibraryContext.CreateAsync(library);
        await using var __ = db;
        var first = await Sort(db.Books, "title").ToPageAsync(new PagingArguments(first: 2));

        var page = await Sort(db.Books.Where(b => b.ShelfId == 1), "title")
            .ToPageAsync(new PagingArguments(first: 2, after: first.CreateCursor(first.Last!), includeTotalCount: true));

        Assert.Equal(10, page.TotalCount);
        Assert.Equal(2, log.Statements.Count);
        log.Statements[^1].MatchSnapshot();
    }

    [Fact]
    public async Task ToPageAsync_Should_ReadSelectedColumnsAndKeysAlone_When_Projected()
    {
        var (db, log) = await LibraryContext.CreateAsync(library);
        await using var __ = db;
        var query = new QueryContext<Book>(Selector: b => new Book { Title = b.Title });

        var page = await db.Books
            .With(query, s => s.IfEmpty(o => o.AddDescending(b => b.Genre)).AddAscending(b => b.Id))
            .ToPageAsync(new PagingArguments(first: 3));

        Assert.Equal([2, 5, 8], page.Items.Select(b => b.Id));
        log.Statements[^1].MatchSnapshot();
    }

    [Fact]
    public async Task ToPageAsync_Should_KeepItsPlace_When_RowsAreInsertedBefore()
    {
        var (db, _) = await LibraryContext.CreateAsync(library);
        await using var __ = db;
        await using var transaction = await db.Database.BeginTransactionAsync();
        var page = await db.Books.OrderBy(b => b.Id).ToPageAsync(new PagingArguments(first: 3));
        var cursor = page.CreateCursor(page.Last!);
        db.Books.Add(new Book { Id = -1, Title = "Before" });
        await db.SaveChangesAsync();

        var next = await db.Books.OrderBy(b => b.Id).ToPageAsync(new PagingArguments(first: 2, after: cursor));

        Assert.Equal([4, 5], next.Items.Select(b => b.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("WzFd")]
    [InlineData("bnVsbA")]
    [InlineData("WyJ4IiwieSJd")]
    public async Task ToPageAsync_Should_Throw_When_CursorIsForeign(string cursor)
    {
        var (db, _) = await LibraryContext.CreateAsync(library);
        await using var __ = db;

        await Assert.ThrowsAsync<InvalidCursorException>(
            async () => await Sort(db.Books, "genre").ToPageAsync(new PagingArguments(first: 1, after: cursor)));
    }

    [Fact]
    public async Task ToPageAsync_Should_Throw_When_QueryableIsNotSorted()
    {
        var (db, _) = await LibraryContext.CreateAsync(library);
        await using var __ = db;

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await db.Books.ToPageAsync(new PagingArguments(first: 1)));
    }

    [Fact]
    public async Task ToBatchPageAsync_Should_ReadAllGroupsInOneStatement()
    {
        var (db, log) = await LibraryContext.CreateAsync(library);
        await using var __ = db;
        int[] shelves = [1, 2, 3];
        var query = new QueryContext<Book>(Selector: b => new Book { Title = b.Title });

        var pages = await db.Books
            .Where(b => shelves.Contains(b.ShelfId))
            .With(query.Include(b => b.ShelfId), s => s.AddAscending(b => b.Id))
            .ToBatchPageAsync(b => b.ShelfId, new PagingArguments(first: 2));

        Assert.Equal([3, 6], pages[1].Items.Select(b => b.Id));
        Assert.Equal([1, 4], pages[2].Items.Select(b => b.Id));
        Assert.True(pages[3].HasNextPage);
        Assert.Single(log.Statements).MatchSnapshot();
    }

    [Fact]
    public async Task ToBatchPageAsync_Should_CountEachGroup_When_Asked()
    {
        var (db, _) = await LibraryContext.CreateAsync(library);
        await using var __ = db;

        var pages = await db.Books.OrderBy(b => b.Id)
            .ToBatchPageAsync(b => b.ShelfId, new PagingArguments(last: 1, includeTotalCount: true));

        Assert.All(pages.Values, p => Assert.Equal(10, p.TotalCount));
        Assert.Equal(30, pages[1].Items.Single().Id);
        Assert.True(pages[1].HasPreviousPage);
    }

    private static IQueryable<Book> Sort(IQueryable<Book> books, string order) => order switch
    {
        "title" => books.OrderBy(b => b.Title).ThenBy(b => b.Id),
        "title desc" => books.OrderByDescending(b => b.Title).ThenBy(b => b.Id),
        "pages" => books.OrderBy(b => b.Pages).ThenBy(b => b.Id),
        "pages desc" => books.OrderByDescending(b => b.Pages).ThenByDescending(b => b.Id),
        "genre" => books.OrderBy(b => b.Genre).ThenBy(b => b.Id),
        _ => books.OrderByDescending(b => b.Genre).ThenBy(b => b.Pages).ThenBy(b => b.Id),
    };
}
