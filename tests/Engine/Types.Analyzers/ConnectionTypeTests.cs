using Cacao.Data;
using Cacao.Types.Analyzers.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Analyzers;

/// <summary>The types that paging makes: connections for a field, connections that are classes, segments.</summary>
public sealed class ConnectionTypeTests
{
    [Fact]
    public async Task UsePaging_Should_NameTheConnectionAfterTheField()
    {
        var schema = await BuildAsync(
            """
            [UsePaging]
            public static IEnumerable<Pen> GetBlackPens() => [];
            """);

        Assert.Equal("(first: Int, after: String, last: Int, before: String): BlackPensConnection", schema.Field("Query", "blackPens"));
        Assert.Equal(
            """"
            """A connection to a list of items."""
            type BlackPensConnection {
              """Information to aid in pagination."""
              pageInfo: PageInfo!

              """A list of edges."""
              edges: [BlackPensEdge!]

              """A flattened list of the nodes."""
              nodes: [Pen!]
            }

            """An edge in a connection."""
            type BlackPensEdge {
              """A cursor for use in pagination."""
              cursor: String!

              """The item at the end of the edge."""
              node: Pen!
            }
            """",
            schema.Sdl("BlackPensConnection", "BlackPensEdge"));
        Assert.Equal(
            """
            type PageInfo {
              hasNextPage: Boolean!
              hasPreviousPage: Boolean!
              startCursor: String
              endCursor: String
            }
            """,
            schema.Shape("PageInfo"));
    }

    [Theory]
    [InlineData("[UsePaging(ConnectionName = \"Shelf\")]", "ShelfConnection", "edges: [ShelfEdge!]")]
    [InlineData("[UsePaging(InferConnectionNameFromField = false)]", "PenConnection", "edges: [PenEdge!]")]
    [InlineData("[UsePaging(IncludeTotalCount = true)]", "PensConnection", "totalCount: Int!")]
    public async Task UsePaging_Should_ShapeTheConnection(string attribute, string connection, string expected)
    {
        var schema = await BuildAsync($"{attribute} public static IQueryable<Pen> GetPens() => Array.Empty<Pen>().AsQueryable();");

        Assert.EndsWith($": {connection}", schema.Field("Query", "pens"), StringComparison.Ordinal);
        Assert.Contains(expected, schema.Shape(connection), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[UsePaging] public static string[] GetLetters() => [];", "[String!]")]
    [InlineData("[UsePaging] public static List<string?> GetLetters() => [];", "[String]")]
    [InlineData("[UsePaging] public static int[] GetLetters() => [];", "[Int!]")]
    [InlineData("[UsePaging] public static List<List<Pen>> GetLetters() => [];", "[[Pen!]!]")]
    [InlineData("[UsePaging(typeof(NonNullType<StringType>))] public static string?[] GetLetters() => [];", "[String!]")]
    public async Task UsePaging_Should_TakeTheNodesFromTheList(string field, string nodes)
        => Assert.EndsWith($": {nodes}", (await BuildAsync(field)).Field("LettersConnection", "nodes"), StringComparison.Ordinal);

    [Fact]
    public async Task UsePaging_Should_LeaveOutBackwardPaging_When_NotAllowed()
    {
        var schema = await BuildAsync(
            """
            [UsePaging(AllowBackwardPagination = false, RequirePagingBoundaries = true)]
            public static IEnumerable<Pen> GetPens() => [];
            """,
            costs: false);

        Assert.DoesNotContain("@listSize", schema.Sdl("Query"), StringComparison.Ordinal);
        Assert.Equal("(first: Int, after: String): PensConnection", schema.Field("Query", "pens"));
        var answer = await schema.ExecuteAsync("{ pens { nodes { id } } }");
        Assert.Contains("\"code\":\"HC0090\"", answer, StringComparison.Ordinal);
        Assert.Contains("You must provide a `first` value to properly paginate the `PensConnection`.", answer, StringComparison.Ordinal);
        Assert.EndsWith("""{"pens":null}}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UsePaging_Should_AskForBoundaries_When_Required()
    {
        var schema = await BuildAsync("[UsePaging(RequirePagingBoundaries = true)] public static IEnumerable<Pen> GetPens() => [];", costs: false);

        var answer = await schema.ExecuteAsync("{ pens { nodes { id } } }");
        Assert.Contains("You must provide a `first` or `last` value to properly paginate the `PensConnection`.", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"HC0052\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UsePaging_Should_SayWhatTheListCosts()
    {
        var schema = await BuildAsync(
            """
            [UsePaging(MaxPageSize = 30)]
            public static IQueryable<Pen> GetPens() => Array.Empty<Pen>().AsQueryable();

            [UsePaging(RequirePagingBoundaries = true)]
            public static Pen[] Shelf => [];
            """);

        var sdl = schema.Sdl("Query");
        Assert.Contains(
            "@listSize(assumedSize: 30, slicingArguments: [\"first\", \"last\"], slicingArgumentDefaultValue: 10, sizedFields: [\"edges\", \"nodes\"], requireOneSlicingArgument: false) @cost(weight: \"10\")",
            sdl,
            StringComparison.Ordinal);
        Assert.Contains("ShelfConnection @listSize(assumedSize: 50, slicingArguments: [\"first\", \"last\"], slicingArgumentDefaultValue: 10, sizedFields: [\"edges\", \"nodes\"])\n", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UsePaging_Should_KeepTwoNamesApart_When_NodesDiffer()
    {
        var error = await Assert.ThrowsAnyAsync<SchemaException>(() => BuildAsync(
            """
            [UsePaging]
            public static IEnumerable<Pen> GetPens() => [];

            public static Shelf GetShelf() => new();
            }

            public sealed class Shelf
            {
                [UsePaging]
                public string[] Pens => [];
            """));

        Assert.Contains("PensConnection", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UsePaging_Should_RefuseForeignCursors()
    {
        var schema = await BuildAsync("[UsePaging] public static IEnumerable<Pen> GetPens() => [new(1)];");

        var answer = await schema.ExecuteAsync("""{ pens(after: "INVALID") { nodes { id } } }""");

        Assert.Contains("The cursor specified in `after` has an invalid format.", answer, StringComparison.Ordinal);
        Assert.Contains("""{"argument":"after","cursor":"INVALID","code":"HC0078"}""", Sorted(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PageConnection_Should_BeNamedAfterItsNodes()
    {
        var schema = await BuildAsync(
            """
            [UseConnection]
            public static PageConnection<Pen> GetPens(PagingArguments paging) => new(new Page<Pen>([new Pen(1)], false, false, p => $"{p.Id}"));

            [UseConnection(Name = "OldPen")]
            public static PageConnection<Pen>? GetOld(PagingArguments paging) => null;
            """);

        Assert.EndsWith(": PenConnection!", schema.Field("Query", "pens"), StringComparison.Ordinal);
        Assert.EndsWith(": OldPenConnection", schema.Field("Query", "old"), StringComparison.Ordinal);
        Assert.Equal(
            """
            type OldPenConnection {
              edges: [OldPenEdge!]
              nodes: [Pen!]
              pageInfo: PageInfo!
              totalCount: Int!
            }

            type OldPenEdge {
              node: Pen!
              cursor: String!
            }
            """,
            schema.Shape("OldPenConnection", "OldPenEdge"));
        Assert.Contains("forwardCursors: [PageCursor!]!", schema.Shape("PageInfo"), StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"pens":{"totalCount":-1,"nodes":[{"id":1}],"pageInfo":{"startCursor":"1","forwardCursors":[]}}}}""",
            await schema.ExecuteAsync("{ pens { totalCount nodes { id } pageInfo { startCursor forwardCursors { page } } } }"));
    }

    [Fact]
    public async Task UseOffsetPaging_Should_SkipAndTake()
    {
        var schema = await BuildAsync(
            """
            [UseOffsetPaging(IncludeTotalCount = true, MaxPageSize = 3, DefaultPageSize = 2)]
            public static IEnumerable<Pen> GetPens() => Enumerable.Range(1, 7).Select(i => new Pen(i));

            [UseOffsetPaging]
            public static CollectionSegment<Pen> GetMade() => new([new Pen(1)], new CollectionSegmentInfo(true, false));
            """);

        Assert.Equal("(skip: Int, take: Int): PensCollectionSegment", schema.Field("Query", "pens"));
        Assert.Equal(
            """
            type PensCollectionSegment {
              pageInfo: CollectionSegmentInfo!
              items: [Pen!]
              totalCount: Int!
            }
            """,
            schema.Shape("PensCollectionSegment"));
        Assert.Equal(
            """{"data":{"a":{"totalCount":7,"items":[{"id":1},{"id":2}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false}},"b":{"items":[{"id":5},{"id":6},{"id":7}],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true}},"made":{"items":[{"id":1}],"pageInfo":{"hasNextPage":true}}}}""",
            await schema.ExecuteAsync(
                """
                {
                  a: pens { totalCount items { id } pageInfo { hasNextPage hasPreviousPage } }
                  b: pens(skip: 4, take: 3) { items { id } pageInfo { hasNextPage hasPreviousPage } }
                  made { items { id } pageInfo { hasNextPage } }
                }
                """));
        Assert.Contains("HC0051", await schema.ExecuteAsync("{ pens(take: 4) { items { id } } }"), StringComparison.Ordinal);
    }

    private static string Sorted(string answer) => answer.Replace("""{"code":"HC0078","argument":"after","cursor":"INVALID"}""", """{"argument":"after","cursor":"INVALID","code":"HC0078"}""", StringComparison.Ordinal);

    private static Task<GeneratedSchema> BuildAsync(string fields, bool costs = true)
        => GeneratedSchema.BuildAsync(
            $$"""
            namespace Shop;

            public sealed record Pen(int Id);

            [QueryType]
            public static partial class Queries
            {
                {{fields}}
            }
            """,
            builder => builder.AddPagingArguments().ModifyCostOptions(o => o.ApplyCostDefaults = costs));
}
