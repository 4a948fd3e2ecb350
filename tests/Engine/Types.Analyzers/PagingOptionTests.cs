using Cacao.Data;
using Cacao.Types.Analyzers.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Analyzers;

/// <summary>Connections of generated types under the paging options of their schema.</summary>
public sealed class PagingOptionTests
{
    private const string Source =
        """
        namespace Shop;

        public sealed record Pen(int Id);

        [QueryType]
        public static partial class Queries
        {
            [UsePaging]
            public static IEnumerable<Pen> GetPens() => Enumerable.Range(1, 20).Select(i => new Pen(i));

            [UsePaging(MaxPageSize = 9)]
            public static IEnumerable<Pen> GetMore() => GetPens();

            [UsePaging]
            public static Task<Connection<Pen>> GetReadAsync(PagingArguments arguments)
                => Task.FromResult(new Page<Pen>([new Pen(1), new Pen(2)], true, false, p => $"c{p.Id}")).ToConnectionAsync();
        }
        """;

    [Fact]
    public async Task ModifyPagingOptions_Should_GiveDefaultAndMaximum()
    {
        var schema = await BuildAsync(o => (o.DefaultPageSize, o.MaxPageSize) = (2, 3));

        Assert.Equal("""{"data":{"pens":{"nodes":[{"id":1},{"id":2}]}}}""", await schema.ExecuteAsync("{ pens { nodes { id } } }"));
        Assert.Contains("\"id\":3", await schema.ExecuteAsync("{ pens(first: 3) { nodes { id } } }"), StringComparison.Ordinal);
        Assert.Contains("HC0051", await schema.ExecuteAsync("{ pens(first: 4) { nodes { id } } }"), StringComparison.Ordinal);
        Assert.Contains("\"id\":9", await schema.ExecuteAsync("{ more(first: 9) { nodes { id } } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ModifyPagingOptions_Should_ShapeTheConnection()
    {
        var schema = await BuildAsync(o =>
        {
            o.AllowBackwardPagination = false;
            o.IncludeTotalCount = true;
            o.IncludeNodesField = false;
            o.RequirePagingBoundaries = true;
        });

        Assert.StartsWith("(first: Int, after: String): ", schema.Field("Query", "pens"), StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"pens":{"totalCount":20,"edges":[{"node":{"id":1}}]}}}""",
            await schema.ExecuteAsync("{ pens(first: 1) { totalCount edges { node { id } } } }"));
        Assert.Contains("HC0082", await schema.ExecuteAsync("{ pens { totalCount } }"), StringComparison.Ordinal);
        Assert.Contains("errors", await schema.ExecuteAsync("{ pens(first: 1) { nodes { id } } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ToConnectionAsync_Should_BeShown_When_ResolverReturnsIt()
    {
        var schema = await BuildAsync(_ => { });

        Assert.Equal(
            """{"data":{"read":{"edges":[{"cursor":"c1","node":{"id":1}},{"cursor":"c2","node":{"id":2}}],"pageInfo":{"hasNextPage":true,"endCursor":"c2"}}}}""",
            await schema.ExecuteAsync("{ read(first: 2) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }"));
    }

    private static Task<GeneratedSchema> BuildAsync(Action<PagingOptions> configure)
        => GeneratedSchema.BuildAsync(Source, builder => builder.AddPagingArguments().ModifyPagingOptions(configure));
}
