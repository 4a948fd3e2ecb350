using Snapshooter.Xunit;

namespace Cacao.Data.Tests.Querying;

/// <summary>Only what is selected is read, and lists in lists cost one statement each, however many rows there are.</summary>
public sealed class ProjectionTests(Catalogue catalogue) : IClassFixture<Catalogue>
{
    [Theory]
    [InlineData("columns", "{ works(where: { id: { eq: 2 } }) { title } }", """{"works":[{"title":"Work c"}]}""")]
    [InlineData("reference", "{ works(where: { id: { eq: 2 } }) { title author { name } } }", """{"works":[{"title":"Work c","author":{"name":"Author 3"}}]}""")]
    [InlineData(
        "collection",
        "{ works(where: { id: { eq: 2 } }) { labels { text } } }",
        """{"works":[{"labels":[{"text":"first"},{"text":"second"}]}]}""")]
    [InlineData(
        "deep",
        "{ works(where: { id: { eq: 12 } }) { author { works { title author { country } } } } }",
        """{"works":[{"author":{"works":[{"title":"Work d","author":{"country":"C1"}},{"title":"Work c","author":{"country":"C1"}},{"title":"Work b","author":{"country":"C1"}},{"title":"Work a%_","author":{"country":"C1"}}]}}]}""")]
    [InlineData("first", "{ work(where: { id: { gt: 3 } }) { kind } }", null)]
    [InlineData("aliases", "{ works(where: { id: { eq: 2 } }) { a: title b: author { id } c: author { name } } }", """{"works":[{"a":"Work c","b":{"id":3},"c":{"name":"Author 3"}}]}""")]
    [InlineData("paged", "{ pagedWorks(first: 1, order: [{ price: DESC }]) { nodes { title author { name } } } }", """{"pagedWorks":{"nodes":[{"title":"Work a%_","author":{"name":"Author 1"}}]}}""")]
    [InlineData("paged-edges", "{ pagedWorks(first: 1) { edges { node { title } } nodes { price } } }", """{"pagedWorks":{"edges":[{"node":{"title":"Work b"}}],"nodes":[{"price":1.5}]}}""")]
    public async Task Selection_Should_ReadWhatItNames(string name, string query, string? expected)
    {
        var answer = await catalogue.ExecuteAsync(query);

        if (expected is not null)
        {
            Assert.Equal($$"""{"data":{{expected}}}""", answer);
        }

        Assert.Single(catalogue.Statements).MatchSnapshot(SnapshotNameExtension.Create(name));
    }

    [Theory]
    [InlineData("{ works { title writer { name } loadedLabels { text } } }", 3)]
    [InlineData("{ pagedAuthors { nodes { name pagedWorks(first: 2) { nodes { title loadedLabels { text } } } } } }", 3)]
    [InlineData("{ pagedAuthors { nodes { pagedWorks(first: 2) { nodes { writer { name pagedWorks(first: 1) { nodes { title } } } } } } } }", 4)]
    [InlineData("{ pagedAuthors { nodes { pagedWorks(first: 2, where: { id: { gt: 3 } }, order: [{ title: DESC }]) { nodes { title } } } } }", 2)]
    [InlineData("{ pagedAuthors { nodes { pagedWorks { totalCount } } } }", 3)]
    [InlineData("{ a: works { writer { name } } b: works { writer { name } } }", 3)]
    public async Task NestedLists_Should_CostOneStatementEach(string query, int statements)
    {
        var answer = await catalogue.ExecuteAsync(query);

        Assert.StartsWith("""{"data":{""", answer, StringComparison.Ordinal);
        Assert.True(catalogue.Statements.Count <= statements, string.Join("\n\n", catalogue.Statements));
    }

    [Fact]
    public async Task Loads_Should_BeToldApart_When_TheyDifferInNestedSelectionsAlone()
    {
        var answer = await catalogue.ExecuteAsync(
            "{ works(where: { id: { eq: 2 } }) { a: writer { works { id } } b: writer { works { title } } } }");

        Assert.Equal(
            """{"data":{"works":[{"a":{"works":[{"id":2},{"id":5},{"id":8},{"id":11}]},"b":{"works":[{"title":"Work c"},{"title":"Work b"},{"title":"Work a%_"},{"title":"Work d"}]}}]}}""",
            answer);
        Assert.Equal(3, catalogue.Statements.Count);
    }

    [Fact]
    public async Task NestedConnection_Should_BeOneStatementForAllParents()
    {
        var answer = await catalogue.ExecuteAsync("{ pagedAuthors(first: 3) { nodes { id pagedWorks(first: 2, order: [{ pages: DESC }]) { nodes { id } } } } }");

        Assert.Equal(
            """{"data":{"pagedAuthors":{"nodes":[{"id":1,"pagedWorks":{"nodes":[{"id":12},{"id":9}]}},{"id":2,"pagedWorks":{"nodes":[{"id":10},{"id":7}]}},{"id":3,"pagedWorks":{"nodes":[{"id":5},{"id":11}]}}]}}}""",
            answer);
        Assert.Equal(2, catalogue.Statements.Count);
        catalogue.Statements[1].MatchSnapshot();
    }
}
