using Cacao.Types.Analyzers.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Analyzers;

/// <summary>What conventions make of generated types.</summary>
public sealed class ConventionTests
{
    /// <summary>Without global object identification <c>[ID]</c> makes keys text, and nothing more.</summary>
    [Fact]
    public async Task Identity_Should_BeTheKey_When_ThereAreNoGlobalIds()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed class Pen
            {
                [ID]
                public int Id { get; set; }

                [ID<Pen>]
                public List<long> Others { get; set; } = [7, 8];

                [ID("Shelf")]
                public Guid? Shelf { get; set; }
            }

            public sealed record PenSearch([property: ID<Pen>] int? Id, [property: ID("Shelf")] Guid? Shelf);

            [QueryType]
            public static partial class Queries
            {
                public static string Join([ID<Pen>] IReadOnlyList<int> ids, [ID] Guid shelf, [ID] string any, [ID<Pen>] long? none = null)
                    => $"{string.Join('+', ids)} {shelf.ToString()[..2]} {any} {none}";

                public static string Search(PenSearch search) => $"{search.Id} {search.Shelf?.ToString()[..2]}";

                public static Pen GetPen([ID] int id) => new() { Id = id, Shelf = Guid.Empty };

                public static async Task<Pen> GetLater([ID<Pen>] int id) { await Task.Yield(); return new() { Id = id }; }

                [UseFiltering]
                public static IQueryable<Pen> GetPens() => new[] { new Pen { Id = 1 }, new Pen { Id = 2 }, new Pen { Id = 3 } }.AsQueryable();
            }
            """,
            builder => builder.AddFiltering());

        Assert.Equal(": ID!", schema.Field("Pen", "id"));
        Assert.Equal(": [ID!]!", schema.Field("Pen", "others"));
        Assert.Equal("(ids: [ID!]!, shelf: ID!, any: ID!, none: ID): String!", schema.Field("Query", "join"));
        Assert.Equal(
            """{"data":{"join":"1+2 0a x 5","search":"4 0b","pen":{"id":"1","others":["7","8"],"shelf":"00000000-0000-0000-0000-000000000000"},"later":{"id":"6","shelf":null},"pens":[{"id":"2"},{"id":"3"}]}}""",
            await schema.ExecuteAsync(
                """
                {
                  join(ids: ["1", 2], shelf: "0a000000-0000-0000-0000-000000000000", any: "x", none: 5)
                  search(search: { id: "4", shelf: "0b000000-0000-0000-0000-000000000000" })
                  pen(id: "1") { id others shelf }
                  later(id: 6) { id shelf }
                  pens(where: { id: { in: ["2", 3] } }) { id }
                }
                """));
        Assert.Contains("cannot be converted to Int32", await schema.ExecuteAsync("""{ pen(id: "UGVuOjE=") { id } }"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Identity_Should_ReachKeysAndNodes()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed record Product(Guid Id, string Name);

            [Node]
            public sealed class Brand
            {
                public int Id { get; set; }

                public static Task<Brand?> GetAsync(int id) => Task.FromResult<Brand?>(new Brand { Id = id });
            }

            [ObjectType<Product>]
            public static partial class ProductNode
            {
                [NodeResolver]
                public static Product? GetProduct(Guid id) => new(id, $"p{id.ToString()[..2]}");
            }

            [QueryType]
            public static partial class Queries
            {
                public static string Join([ID<Product>] IReadOnlyList<Guid> ids, [ID<Brand>] int? brand, [ID] string any) => $"{ids.Count} {brand} {any}";

                public static Product GetProduct() => new(Guid.Empty, "first");

                public static Brand GetBrand() => new() { Id = 5 };
            }
            """,
            builder => builder.AddGlobalObjectIdentification());

        Assert.Equal(": ID!", schema.Field("Product", "id"));
        Assert.Equal("(ids: [ID!]!, brand: ID, any: ID!): String!", schema.Field("Query", "join"));
        Assert.Equal(
            """{"data":{"brand":{"id":"QnJhbmQ6NQ=="},"product":{"id":"UHJvZHVjdDoAAAAAAAAAAAAAAAAAAAAA","name":"first"}}}""",
            await schema.ExecuteAsync("{ brand { id } product { id name } }"));
        Assert.Equal(
            """{"data":{"join":"1 5 5","node":{"name":"p00"},"other":{"id":"QnJhbmQ6NQ=="}}}""",
            await schema.ExecuteAsync(
                """
                {
                  join(ids: ["UHJvZHVjdDoAAAAAAAAAAAAAAAAAAAAA"], brand: "QnJhbmQ6NQ==", any: "QnJhbmQ6NQ==")
                  node(id: "UHJvZHVjdDoAAAAAAAAAAAAAAAAAAAAA") { ... on Product { name } }
                  other: node(id: "QnJhbmQ6NQ==") { id }
                }
                """));
    }

    [Fact]
    public async Task Mutations_Should_AnswerDeclaredErrors()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed class TooFewException(int least) : Exception("Too few.")
            {
                public int Least => least;
            }

            public sealed class GoneException() : Exception("Gone.");

            public sealed class MissingError(GoneException exception)
            {
                public string Message => exception.Message;
            }

            public sealed record TakenError(string Name, string Message);

            public sealed record Line(string Sku, int Quantity = 1);

            [QueryType]
            public static partial class Queries
            {
                public static int One => 1;
            }

            [MutationType]
            public static partial class Mutations
            {
                [Error<TooFewException>]
                [Error<MissingError>]
                public static string Order(IReadOnlyList<Line> lines)
                    => lines.Count switch
                    {
                        0 => throw new TooFewException(1),
                        1 => throw new GoneException(),
                        _ => string.Join(",", lines.Select(l => $"{l.Sku}:{l.Quantity}")),
                    };

                public static FieldResult<string, TakenError> Rename(string name)
                    => name == "x" ? new TakenError(name, "Taken.") : name;
            }
            """,
            builder => builder.AddMutationConventions());

        Assert.Equal("(input: OrderInput!): OrderPayload!", schema.Field("Mutation", "order"));
        const string fields = "{ string errors { __typename ... on Error { message } ... on TooFewError { least } } }";
        Assert.Equal(
            """{"data":{"a":{"string":null,"errors":[{"__typename":"TooFewError","message":"Too few.","least":1}]},"b":{"string":null,"errors":[{"__typename":"MissingError","message":"Gone."}]},"c":{"string":"x:1,y:3","errors":null}}}""",
            await schema.ExecuteAsync(
                $$"""
                mutation {
                  a: order(input: { lines: [] }) {{fields}}
                  b: order(input: { lines: [{ sku: "x" }] }) {{fields}}
                  c: order(input: { lines: [{ sku: "x" }, { sku: "y", quantity: 3 }] }) {{fields}}
                }
                """));
        Assert.Equal(
            """{"data":{"a":{"string":null,"errors":[{"name":"x","message":"Taken."}]},"b":{"string":"y","errors":null}}}""",
            await schema.ExecuteAsync(
                """
                mutation {
                  a: rename(input: { name: "x" }) { string errors { ... on TakenError { name message } } }
                  b: rename(input: { name: "y" }) { string errors { __typename } }
                }
                """));
    }
}
