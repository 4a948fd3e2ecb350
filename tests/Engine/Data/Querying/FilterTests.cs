using System.Text.Json;
using Snapshooter.Xunit;

namespace Cacao.Data.Tests.Querying;

/// <summary>Every operation of filters, as rows that come back and as the statement that asks for them.</summary>
public sealed class FilterTests(Catalogue catalogue) : IClassFixture<Catalogue>
{
    public static TheoryData<string, string, int[]> Filters() => new()
    {
        { "eq", "pages: { eq: 10 }", [1] },
        { "eq-null", "pages: { eq: null }", [5, 10] },
        { "neq", "id: { neq: 1, lt: 4 }", [2, 3] },
        { "neq-null", "pages: { neq: null }, id: { gte: 9 }", [9, 11, 12] },
        { "neq-keeps-nulls", "pages: { neq: 90 }, id: { gte: 9 }", [10, 11, 12] },
        { "in", "id: { in: [2, 3, 99] }", [2, 3] },
        { "in-nothing", "id: { in: [] }", [] },
        { "in-with-null", "pages: { in: [10, null] }", [1, 5, 10] },
        { "nin", "id: { nin: [1, 2, 3, 4, 5, 6, 7, 8, 9] }", [10, 11, 12] },
        { "gt", "id: { gt: 10 }", [11, 12] },
        { "gte-lte", "id: { gte: 10, lte: 11 }", [10, 11] },
        { "lt", "price: { lt: 2.5 }", [1] },
        { "ngt", "id: { ngt: 2 }", [1, 2] },
        { "ngte", "id: { ngte: 2 }", [1] },
        { "nlt", "id: { nlt: 11 }", [11, 12] },
        { "nlte", "id: { nlte: 11 }", [12] },
        { "contains", "title: { contains: \"%_\" }", [4, 8, 12] },
        { "ncontains", "title: { ncontains: \"%_\" }, id: { lt: 5 }", [1, 2, 3] },
        { "startsWith", "title: { startsWith: \"Work b\" }", [1, 5, 9] },
        { "nstartsWith", "title: { nstartsWith: \"Work b\" }, id: { lt: 3 }", [2] },
        { "endsWith", "title: { endsWith: \"d\" }", [3, 7, 11] },
        { "nendsWith", "title: { nendsWith: \"d\" }, id: { lt: 4 }", [1, 2] },
        { "text-or", "title: { or: [{ endsWith: \"b\" }, { endsWith: \"c\" }] }, id: { lt: 6 }", [1, 2, 5] },
        { "text-and", "title: { and: [{ startsWith: \"W\" }, { endsWith: \"c\" }] }", [2, 6, 10] },
        { "boolean", "inPrint: { eq: true }, id: { gt: 8 }", [10, 12] },
        { "enum", "kind: { in: [ESSAY] }", [1, 4, 7, 10] },
        { "date", "publishedAt: { gte: \"2011-01-01T00:00:00Z\" }", [11, 12] },
        { "uuid", "code: { eq: \"00000003-0000-0000-0000-000000000000\" }", [3] },
        { "and", "and: [{ id: { gt: 3 } }, { id: { lt: 6 } }]", [4, 5] },
        { "or", "or: [{ id: { eq: 3 } }, { title: { contains: \"%_\" }, pages: { gt: 100 } }]", [3, 12] },
        { "or-and-field", "kind: { eq: NOVEL }, or: [{ id: { lt: 4 } }, { id: { gt: 10 } }]", [3, 12] },
        { "nested", "author: { name: { eq: \"Author 2\" } }, id: { lt: 5 }", [1, 4] },
        { "nested-null", "author: { country: { eq: null } }, id: { lt: 5 }", [1, 4] },
        { "nested-collection", "author: { works: { some: { id: { eq: 12 } } } }", [3, 6, 9, 12] },
        { "some", "labels: { some: { text: { eq: \"second\" } } }", [2, 5, 8, 11] },
        { "none", "labels: { none: { text: { eq: \"first\" } } }", [3, 6, 9, 12] },
        { "all", "labels: { all: { text: { eq: \"first\" } } }, id: { lt: 5 }", [1, 3, 4] },
        { "any", "labels: { any: true }, id: { lt: 4 }", [1, 2] },
        { "any-not", "labels: { any: false }, id: { lt: 7 }", [3, 6] },
        { "scalars-some", "scores: { some: { eq: 24 } }", [12] },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Where_Should_BeOneStatement(string name, string where, int[] expected)
    {
        var answer = await catalogue.ExecuteAsync($$"""{ works(where: { {{where}} }, order: [{ id: ASC }]) { id } }""");

        using var document = JsonDocument.Parse(answer);
        Assert.True(document.RootElement.TryGetProperty("data", out var data), answer);
        Assert.Equal(expected, data.GetProperty("works").EnumerateArray().Select(w => w.GetProperty("id").GetInt32()));
        Assert.Single(catalogue.Statements).MatchSnapshot(SnapshotNameExtension.Create(name));
    }

    [Theory]
    [InlineData("id: { eq: null }")]
    [InlineData("title: { contains: null }")]
    [InlineData("pages: { gt: null }")]
    public async Task Where_Should_BeRefused_When_NullCannotBeCompared(string where)
    {
        var answer = await catalogue.ExecuteAsync($$"""{ works(where: { {{where}} }) { id } }""");

        Assert.StartsWith("""{"errors":[""", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Unexpected", answer, StringComparison.Ordinal);
        Assert.Empty(catalogue.Statements);
    }
}
