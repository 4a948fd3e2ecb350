using Cacao.Fusion.Composition;

namespace Cacao.Fusion.Execution.Tests;

using Map = Dictionary<string, object?>;

/// <summary>Objects with the same text are one row, unless another source adds to them what is each one's own.</summary>
public sealed class SharedRowTests
{
    private const string Catalog = """
        type Query { products: [Product!]! productById(id: ID!): Product @lookup @internal }
        type Product @key(fields: "id") { id: ID! @shareable size: Size @shareable maker: Maker }
        type Size { width: Int }
        type Maker { name: String! country: Country }
        type Country { code: String }
        """;

    private const string Shipping = """
        type Query { productById(id: ID!): Product @lookup @internal }
        type Product @key(fields: "id") { id: ID! @shareable size: Size @shareable }
        type Size { weight: Int }
        """;

    [Fact]
    public async Task ExecuteAsync_Should_KeepObjectsApart_When_AnotherSourceAddsToThem()
    {
        var answer = await Gateway(out _).ExecuteAsync("{ products { id size { width weight } } }");

        Assert.Equal(
            """{"data":{"products":[{"id":"1","size":{"width":7,"weight":10}},{"id":"2","size":{"width":7,"weight":20}},{"id":"3","size":{"width":7,"weight":30}}]}}""",
            Compact(answer));
    }

    [Fact]
    public async Task ExecuteAsync_Should_AnswerEachPlace_When_ObjectsAreTheSame()
    {
        var answer = await Gateway(out _).ExecuteAsync("{ products { maker { name country { code } } size { weight } } }");

        Assert.Equal(
            """{"data":{"products":[{"maker":{"name":"Ada","country":{"code":"GB"}},"size":{"weight":10}},{"maker":{"name":"Ada","country":{"code":"GB"}},"size":{"weight":20}},{"maker":{"name":"Ada","country":{"code":"GB"}},"size":{"weight":30}}]}}""",
            Compact(answer));
    }

    [Fact]
    public async Task ExecuteAsync_Should_PutTheErrorAtItsPlace_When_ObjectsAreTheSame()
    {
        var gateway = Gateway(out var catalog);
        var asked = 0;
        catalog.On("Maker.country", (_, _) => ++asked == 2 ? throw new TestSourceException("Unknown.") : null);

        var answer = await gateway.ExecuteAsync("{ products { maker { name country { code } } } }");

        Assert.Contains("\"path\":[\"products\",1,\"maker\",\"country\"]", Compact(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("\"path\":[\"products\",0", Compact(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("\"path\":[\"products\",2", Compact(answer), StringComparison.Ordinal);
    }

    private static TestGateway Gateway(out TestSource catalog)
    {
        Map[] products = [.. Enumerable.Range(1, 3).Select(i => new Map { ["__typename"] = "Product", ["id"] = $"{i}" })];
        catalog = new TestSource()
            .On("Query.products", (_, _) => products)
            .On("Product.size", (_, _) => new Map { ["__typename"] = "Size", ["width"] = 7 })
            .On("Product.maker", (_, _) => new Map { ["__typename"] = "Maker", ["name"] = "Ada" })
            .On("Maker.country", (_, _) => new Map { ["__typename"] = "Country", ["code"] = "GB" });
        var shipping = new TestSource()
            .On("Query.productById", (_, a) => new Map { ["__typename"] = "Product", ["id"] = a("id") })
            .On("Product.size", (p, _) => new Map
            {
                ["__typename"] = "Size",
                ["weight"] = int.Parse((string)((Map)p!)["id"]!, System.Globalization.CultureInfo.InvariantCulture) * 10,
            });
        return new TestGateway(
            TestSchemas.Compose([new SourceSchemaText("catalog", Catalog), new SourceSchemaText("shipping", Shipping)]),
            new Dictionary<string, TestSource> { ["catalog"] = catalog, ["shipping"] = shipping });
    }

    private static string Compact(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return System.Text.Json.JsonSerializer.Serialize(document.RootElement);
    }
}
