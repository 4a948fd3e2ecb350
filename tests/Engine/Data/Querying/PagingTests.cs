using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Snapshooter.Xunit;

namespace Cacao.Data.Tests.Querying;

/// <summary>Orders and pages as clients ask for them.</summary>
public sealed class PagingTests(Catalogue catalogue) : IClassFixture<Catalogue>
{
    private const int Rows = 12;

    public static TheoryData<string> Orders() => new()
    {
        "[]",
        "[{ id: DESC }]",
        "[{ title: ASC }]",
        "[{ title: DESC }, { inPrint: ASC }]",
        "[{ pages: ASC }]",
        "[{ pages: DESC }]",
        "[{ inPrint: ASC }]",
        "[{ kind: DESC }, { pages: ASC }]",
        "[{ publishedAt: DESC }]",
        "[{ code: ASC }]",
        "[{ price: DESC }]",
        "[{ author: { name: DESC } }]",
        "[{ author: { country: ASC } }, { title: ASC }]",
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_Should_VisitEveryRowOnce_When_ReadForwardAndBackward(string order)
    {
        var forward = new List<int>();
        for (string? after = null; forward.Count <= Rows;)
        {
            using var page = await ReadAsync($"first: 5, after: {Quote(after)}", order);
            forward.AddRange(Ids(page));
            if (!Info(page, "hasNextPage").GetBoolean())
            {
                break;
            }

            after = Info(page, "endCursor").GetString();
        }

        var backward = new List<int>();
        for (string? before = null; backward.Count <= Rows;)
        {
            using var page = await ReadAsync($"last: 5, before: {Quote(before)}", order);
            backward.InsertRange(0, Ids(page));
            if (!Info(page, "hasPreviousPage").GetBoolean())
            {
                break;
            }

            before = Info(page, "startCursor").GetString();
        }

        using var all = await ReadAsync("first: 50", order);
        Assert.Equal(Rows, forward.Distinct().Count());
        Assert.Equal(Ids(all), forward);
        Assert.Equal(forward, backward);
    }

    [Fact]
    public async Task Order_Should_BreakTiesByKey_When_ClientSortsByWhatRepeats()
    {
        await catalogue.ExecuteAsync("{ pagedWorks(first: 2, order: [{ inPrint: DESC }]) { nodes { title } } }");

        Assert.Single(catalogue.Statements).MatchSnapshot();
    }

    [Fact]
    public async Task TotalCount_Should_BeCounted_When_ItIsAskedFor()
    {
        var answer = await catalogue.ExecuteAsync("{ pagedWorks(first: 1, where: { id: { gt: 4 } }) { totalCount nodes { id } } }");
        var counting = Assert.Single(catalogue.Statements);
        await catalogue.ExecuteAsync("{ pagedWorks(first: 1, where: { id: { gt: 4 } }) { nodes { id } } }");
        var plain = Assert.Single(catalogue.Statements);

        Assert.Equal("""{"data":{"pagedWorks":{"totalCount":8,"nodes":[{"id":5}]}}}""", answer);
        Assert.Contains("count(*)", counting, StringComparison.Ordinal);
        Assert.DoesNotContain("count(*)", plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cursor_Should_StandWhereItStood_When_RowsAreInsertedAndRemoved()
    {
        using var first = await ReadAsync("first: 3", "[{ price: ASC }]");
        var cursor = Info(first, "endCursor").GetString();
        await catalogue.ChangeAsync(async db =>
        {
            db.Works.Add(new Work { Id = 100, Title = "In front", Price = 0.1m, AuthorId = 1 });
            await db.SaveChangesAsync();
            await db.Works.Where(w => w.Id == 3).ExecuteUpdateAsync(s => s.SetProperty(w => w.Price, 0.2m));
        });
        try
        {
            using var next = await ReadAsync($"first: 3, after: {Quote(cursor)}", "[{ price: ASC }]");

            Assert.Equal([4, 5, 6], Ids(next));
        }
        finally
        {
            await catalogue.ChangeAsync(async db =>
            {
                await db.Works.Where(w => w.Id == 100).ExecuteDeleteAsync();
                await db.Works.Where(w => w.Id == 3).ExecuteUpdateAsync(s => s.SetProperty(w => w.Price, 3.5m));
            });
        }
    }

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("\"WzEsMl0\"")]
    [InlineData("\"WyJhIl0\"")]
    public async Task Cursor_Should_BeRefused_When_ItIsAnotherLists(string cursor)
    {
        var answer = await catalogue.ExecuteAsync($$"""{ pagedWorks(after: {{cursor}}) { nodes { id } } }""");

        Assert.Contains("The cursor is invalid.", answer, StringComparison.Ordinal);
    }

    private async Task<JsonDocument> ReadAsync(string arguments, string order)
    {
        var answer = await catalogue.ExecuteAsync(
            $$"""{ pagedWorks({{arguments}}, order: {{order}}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""");
        Assert.Single(catalogue.Statements);
        return JsonDocument.Parse(answer);
    }

    private static int[] Ids(JsonDocument page)
        => [.. page.RootElement.GetProperty("data").GetProperty("pagedWorks").GetProperty("nodes").EnumerateArray().Select(w => w.GetProperty("id").GetInt32())];

    private static JsonElement Info(JsonDocument page, string field)
        => page.RootElement.GetProperty("data").GetProperty("pagedWorks").GetProperty("pageInfo").GetProperty(field);

    private static string Quote(string? cursor) => cursor is null ? "null" : $"\"{cursor}\"";
}
