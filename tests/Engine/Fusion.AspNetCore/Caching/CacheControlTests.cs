using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion.Tests.Caching;

/// <summary>What <c>Cache-Control</c> says of answers, by composed <c>@cacheControl</c>.</summary>
public sealed class CacheControlTests
{
    private const string Catalog = """
        type Query {
          products: [Product!]! @cacheControl(maxAge: 300)
          shared: [Product!]! @cacheControl(maxAge: 30, sharedMaxAge: 600, vary: ["Accept-Language"])
          mine: [Product!]! @cacheControl(maxAge: 60, scope: PRIVATE)
          secret: [Product!] @cacheControl(maxAge: 60) @authorize(roles: ["staff"])
          unsaid: [Product!]!
          broken: String @cacheControl(maxAge: 60)
          productById(id: ID!): Product @lookup
        }
        type Mutation { touch: Product }
        type Product @key(fields: "id") {
          id: ID! name: String! price: Float! @cacheControl(maxAge: 10)
          maker: Maker @cacheControl(inheritMaxAge: true) parts: [Part!] rival: Product unsaidMaker: Unsaid
        }
        type Maker { name: String }
        type Part @cacheControl(maxAge: 120) { name: String }
        type Unsaid { name: String }
        directive @authorize(policy: String, roles: [String!]) repeatable on OBJECT | FIELD_DEFINITION
        directive @cacheControl(maxAge: Int, sharedMaxAge: Int, inheritMaxAge: Boolean, scope: CacheControlScope, vary: [String]) on OBJECT | FIELD_DEFINITION | INTERFACE | UNION
        enum CacheControlScope { PUBLIC PRIVATE }
        """;

    [Theory]
    [InlineData("{ products { id name } }", "public, max-age=300", null)]
    [InlineData("{ products { price } }", "public, max-age=10", null)]
    [InlineData("{ products { maker { name } } }", "public, max-age=300", null)]
    [InlineData("{ products { parts { name } } }", "public, max-age=120", null)]
    [InlineData("{ products { unsaidMaker { name } } }", "no-store", null)]
    [InlineData("{ products { id } unsaid { id } }", "no-store", null)]
    [InlineData("{ shared { id } }", "public, max-age=30, s-maxage=600", "Accept-Language")]
    [InlineData("{ shared { id } products { id } }", "public, max-age=30, s-maxage=300", "Accept-Language")]
    [InlineData("{ mine { id } }", "private, max-age=60", null)]
    [InlineData("{ secret { id } }", "no-store", null)]
    [InlineData("{ broken }", "no-store", null)]
    [InlineData("mutation { touch { id } }", null, null)]
    [InlineData("{ __typename }", null, null)]
    public async Task Answer_Should_LiveAsLongAsItsShortestLivedField_When_FieldsSay(string query, string? cacheControl, string? vary)
    {
        await using var application = await StartAsync(Catalog);
        using var client = new HttpClient();

        using var response = await client.PostAsync(
            new Uri(ShopHost.AddressOf(application), "/gateway"), System.Net.Http.Json.JsonContent.Create(new { query }));

        Assert.Equal(cacheControl, response.Headers.NonValidated.TryGetValues("Cache-Control", out var values) ? values.ToString() : null);
        Assert.Equal(vary, response.Headers.Vary.Count == 0 ? null : string.Join(", ", response.Headers.Vary));
    }

    [Fact]
    public async Task Answer_Should_BePrivate_When_ARoleOpenedIt()
    {
        await using var application = await StartAsync(Catalog);
        using var client = new HttpClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer staff");

        using var response = await client.PostAsync(
            new Uri(ShopHost.AddressOf(application), "/gateway"), System.Net.Http.Json.JsonContent.Create(new { query = "{ secret { id } }" }));

        Assert.Equal("private, max-age=60", response.Headers.NonValidated["Cache-Control"].ToString());
    }

    [Fact]
    public async Task Answer_Should_SayNothing_When_TheSchemaDoesNot()
    {
        await using var shop = await RemoteShop.StartAsync();

        using var response = await shop.SendAsync("{ products { name } }");

        Assert.Null(response.Headers.CacheControl);
    }

    private static Task<WebApplication> StartAsync(string schema) => ShopHost.StartAsync(
        builder =>
        {
            var product = new Dictionary<string, object?> { ["id"] = "1", ["name"] = "Table", ["price"] = 9.5 };
            var catalog = builder.Services.AddGraphQL("catalog").AddDocumentFromString(ShopHost.SourceSyntax + schema);
            foreach (var field in new[] { "products", "shared", "mine", "secret", "unsaid" })
            {
                catalog.AddResolver("Query", field, _ => new[] { product });
            }

            catalog.AddResolver("Query", "broken", _ => throw new InvalidOperationException("Out of order."))
                .AddResolver("Query", "productById", _ => product)
                .AddResolver("Mutation", "touch", _ => product)
                .AddResolver("Product", "id", c => c.Parent<Dictionary<string, object?>>()["id"])
                .AddResolver("Product", "name", c => c.Parent<Dictionary<string, object?>>()["name"])
                .AddResolver("Product", "price", c => c.Parent<Dictionary<string, object?>>()["price"])
                .AddResolver("Product", "maker", _ => product)
                .AddResolver("Product", "unsaidMaker", _ => product)
                .AddResolver("Product", "rival", _ => product)
                .AddResolver("Product", "parts", _ => new[] { product })
                .AddResolver("Maker", "name", _ => "Smith")
                .AddResolver("Unsaid", "name", _ => "Smith")
                .AddResolver("Part", "name", _ => "Leg");
            builder.AddGraphQLGateway("gateway")
                .AddConfiguration(new InMemoryConfigurationSource(new GatewayConfiguration(ShopHost.Compose(("catalog", schema)), null)))
                .UseInProcessSources();
        },
        "gateway");
}
