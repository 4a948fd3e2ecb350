using Cacao.Execution;
using Cacao.Types.Analyzers.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Analyzers;

/// <summary>Paging, filtering, sorting and single items over lists in memory.</summary>
public sealed class QueryableTests
{
    private const string Source =
        """
        namespace Shop;

        public sealed record Tag(string Name);

        public sealed record Book(int Id, string Title, int? Pages, Tag[] Tags, Book? Next = null);

        [QueryType]
        public static partial class Queries
        {
            private static readonly Book[] s_books =
            [
                new(1, "Cacao", 90, [new("food"), new("plant")]),
                new(2, "Beans", null, [new("food")], new(9, "Roots", 3, [])),
                new(3, "Leaves", 40, []),
            ];

            [UsePaging(IncludeTotalCount = true, MaxPageSize = 2), UseFiltering, UseSorting]
            public static IEnumerable<Book> GetBooks() => s_books;

            [UseFiltering, UseSorting]
            public static IQueryable<Book> GetList() => s_books.AsQueryable();

            [UseFirstOrDefault, UseProjection, UseFiltering]
            public static IQueryable<Book> GetFirst() => s_books.AsQueryable();

            [UseSingleOrDefault, UseFiltering]
            public static Task<IQueryable<Book>> GetOnlyAsync() => Task.FromResult(s_books.AsQueryable());

            [UsePaging]
            public static Connection<Book> GetByHand(PagingArguments paging)
                => new([new Edge<Book>(s_books[0], "first")], new ConnectionPageInfo(true, false), 3);
        }
        """;

    [Theory]
    [InlineData("books(first: 2) { nodes { id } pageInfo { hasNextPage hasPreviousPage } totalCount }",
        """{"books":{"nodes":[{"id":1},{"id":2}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false},"totalCount":3}}""")]
    [InlineData("books(first: 2, after: \"MQ==\") { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } }",
        """{"books":{"edges":[{"cursor":"Mg==","node":{"id":3}}],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true}}}""")]
    [InlineData("books(last: 1, before: \"Mg==\") { nodes { id } }", """{"books":{"nodes":[{"id":2}]}}""")]
    [InlineData("books(first: 0) { nodes { id } pageInfo { endCursor } }", """{"books":{"nodes":[],"pageInfo":{"endCursor":null}}}""")]
    [InlineData("books(where: { pages: { gte: 40 } }, order: [{ pages: ASC }]) { nodes { id } }", """{"books":{"nodes":[{"id":3},{"id":1}]}}""")]
    [InlineData("list(where: { tags: { some: { name: { eq: \"plant\" } } } }) { id }", """{"list":[{"id":1}]}""")]
    [InlineData("list(where: { tags: { none: { name: { eq: \"food\" } } } }) { id }", """{"list":[{"id":3}]}""")]
    [InlineData("list(where: { tags: { all: { name: { eq: \"food\" } } } }) { id }", """{"list":[{"id":2},{"id":3}]}""")]
    [InlineData("list(where: { tags: { any: false } }) { id }", """{"list":[{"id":3}]}""")]
    [InlineData("list(where: { or: [{ id: { eq: 1 } }, { title: { startsWith: \"L\" } }] }) { id }", """{"list":[{"id":1},{"id":3}]}""")]
    [InlineData("list(where: { pages: { eq: null } }) { id }", """{"list":[{"id":2}]}""")]
    [InlineData("list(where: { next: { title: { eq: \"Roots\" } } }) { id }", """{"list":[{"id":2}]}""")]
    [InlineData("list(order: [{ next: { title: ASC } }, { id: DESC }]) { id }", """{"list":[{"id":3},{"id":1},{"id":2}]}""")]
    [InlineData("first(where: { id: { gt: 1 } }) { id title }", """{"first":{"id":2,"title":"Beans"}}""")]
    [InlineData("first(where: { id: { gt: 10 } }) { id }", """{"first":null}""")]
    [InlineData("only(where: { id: { eq: 3 } }) { title }", """{"only":{"title":"Leaves"}}""")]
    [InlineData("byHand { nodes { id } edges { cursor } pageInfo { hasNextPage } }",
        """{"byHand":{"nodes":[{"id":1}],"edges":[{"cursor":"first"}],"pageInfo":{"hasNextPage":true}}}""")]
    public async Task List_Should_BeQueried(string field, string expected)
        => Assert.Equal($$"""{"data":{{expected}}}""", await (await BuildAsync()).ExecuteAsync($"{{ {field} }}"));

    [Theory]
    [InlineData("only { id }", "HC0022")]
    [InlineData("list(where: { next: null }) { id }", "HC0026")]
    [InlineData("list(where: { title: { contains: null } }) { id }", "HC0026")]
    [InlineData("books(first: 3) { nodes { id } }", "HC0051")]
    [InlineData("books(first: -1) { nodes { id } }", "HC0079")]
    public async Task List_Should_Fail(string field, string code)
        => Assert.Contains($"\"code\":\"{code}\"", await (await BuildAsync()).ExecuteAsync($"{{ {field} }}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("LTE=")]
    [InlineData("OTk5OTk5OTk5OTk5OTk=")]
    public async Task Cursor_Should_BeRefused_When_ItIsNoPlace(string cursor)
    {
        var answer = await (await BuildAsync()).ExecuteAsync($$"""{ books(after: "{{cursor}}") { nodes { id } } }""");

        Assert.StartsWith("""{"errors":[""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connection_Should_NeedNoRegistration()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed record Book(int Id);

            [QueryType]
            public static partial class Queries
            {
                [UsePaging]
                public static Book[] GetBooks() => [new(1), new(2)];
            }
            """);

        Assert.Equal(
            """{"data":{"books":{"nodes":[{"id":1}],"pageInfo":{"hasNextPage":true}}}}""",
            await schema.ExecuteAsync("{ books(first: 1) { nodes { id } pageInfo { hasNextPage } } }"));
    }

    private static Task<GeneratedSchema> BuildAsync()
        => GeneratedSchema.BuildAsync(Source, static builder => builder.AddFiltering().AddSorting().AddProjections().AddPagingArguments());
}
