using EShop.Catalog.Data;
using EShop.Catalog.Tests.Testing;
using EShop.Subgraphs.Testing;
using Snapshooter.Xunit;

namespace EShop.Catalog.Tests.Search;

/// <summary>What lists cost: the statements of each, whatever the number of products.</summary>
public sealed class StatementTests(SqlFixture sql) : IClassFixture<SqlFixture>
{
    private ServiceHost<CatalogContext> Host => sql.Host;

    [Theory]
    [InlineData("price", "price(currency: \"CHF\") { amount }")]
    [InlineData("prices", "prices { amount }")]
    [InlineData("priceHistory", "priceHistory(currency: \"EUR\") { validFrom }")]
    [InlineData("priceRange", "priceRange { lowest { amount } }")]
    [InlineData("media", "media { url }")]
    [InlineData("attributes", "attributes { key value }")]
    [InlineData("variants", "variants { name sku }")]
    [InlineData("category", "category { name }")]
    public async Task Field_Should_TakeOneStatement_When_ManyProductsAreListed(string name, string field)
    {
        await FillAsync();

        var (answer, statements) = await SendAsync($"{{ products(first: 20) {{ totalCount nodes {{ {field} }} }} }}");

        Assert.Equal(6, answer.List("products.nodes").Count);
        Assert.Equal(2, statements.Count);
        Join(statements).MatchSnapshot(SnapshotNameExtension.Create(name));
    }

    [Theory]
    [InlineData("options", "options { name value }")]
    [InlineData("variantOf", "variantOf { name }")]
    public async Task Field_Should_TakeOneStatement_When_ManyVariantsAreListed(string name, string field)
    {
        await FillAsync();

        var (answer, statements) = await SendAsync($"{{ products(first: 20, variants: true) {{ nodes {{ {field} }} }} }}");

        Assert.Equal(6, answer.List("products.nodes").Count);
        Assert.Equal(2, statements.Count);
        Join(statements).MatchSnapshot(SnapshotNameExtension.Create(name));
    }

    [Fact]
    public async Task Path_Should_TakeOneWayUp_When_ManyCategoriesAreListed()
    {
        await FillAsync();

        var (answer, statements) = await SendAsync("{ categories { nodes { path ancestors { name } } } }");

        Assert.Equal(["below", "top"], answer.List("categories.nodes").Select(c => c!["path"]!.GetValue<string>().Split('/')[^1]));
        Assert.Equal(3, statements.Count);
        Join(statements).MatchSnapshot();
    }

    [Fact]
    public async Task Products_Should_TakeOneStatement_When_TheyAreSearchedAndFiltered()
    {
        await FillAsync();
        const string Search = """
            query ($filter: ProductSearchFilterInput!) { products(search: "statement", filter: $filter) { totalCount nodes { name price { amount } } } }
            """;

        var (_, statements) = await SendAsync(
            Search,
            new { filter = new { brands = new[] { "Brand" }, price = new { min = 1 }, attributes = new[] { new { key = "colour", values = new[] { "Red" } } } } });

        Join(statements).MatchSnapshot();
    }

    [Fact]
    public async Task Facets_Should_TakeABoundedNumberOfStatements_When_EverythingIsFiltered()
    {
        var category = await FillAsync();
        const string Facets = """
            query ($filter: ProductSearchFilterInput!) {
              productFacets(search: "statement", filter: $filter) {
                categories { category { name } count } brands { brand count } prices { ranges { count } } attributes { key values { value count } }
              }
            }
            """;
        object[] attributes = [new { key = "colour", values = new[] { "Red" } }, new { key = "weight", min = 1 }];

        var (_, statements) = await SendAsync(
            Facets, new { filter = new { categoryIds = new[] { category }, brands = new[] { "Brand" }, price = new { min = 1 }, attributes } });

        Assert.Equal(9, statements.Count);
    }

    [Fact]
    public async Task CategoryProducts_Should_TakeOneStatement_When_ManyCategoriesListWhatIsBelow()
    {
        await FillAsync();
        const string Tree = """
            {
              categories { nodes { name products(first: 3, includeDescendants: true) { totalCount nodes { name } } } }
            }
            """;

        var (answer, statements) = await SendAsync(Tree);

        Assert.Equal(6, answer.List("categories.nodes").Max(c => c!["products"]!["totalCount"]!.GetValue<int>()));
        Assert.Equal(3, answer.List("categories.nodes").Max(c => c!["products"]!["nodes"]!.AsArray().Count));
        Join(statements).MatchSnapshot();
    }

    private static string Join(IEnumerable<string> statements) => string.Join("\n\n", statements);

    private async Task<(GraphQLAnswer Answer, IReadOnlyList<string> Statements)> SendAsync(string document, object? variables = null)
    {
        sql.Log.Take();
        var answer = await Host.SendAsync(document, variables, Caller.Staff);
        Assert.NotNull(answer.Data);
        return (answer, sql.Log.Take());
    }

    /// <summary>Six products in two categories, two of them with variants; once.</summary>
    /// <returns>The category above the other.</returns>
    private async Task<string> FillAsync()
    {
        var existing = await Host.SendAsync("{ categories(where: { name: { eq: \"Top\" } }) { nodes { id } } }");
        if (existing.Text("categories.nodes.0.id") is { } known)
        {
            return known;
        }

        var top = await IdAsync("createCategory", "category", "CreateCategoryInput", new { name = "Top" });
        var below = await IdAsync("createCategory", "category", "CreateCategoryInput", new { name = "Below", parentId = top });
        await IdAsync("defineProductAttribute", "productAttributeDefinition", "DefineProductAttributeInput", new { key = "colour", name = "Colour", type = "TEXT", isFacetable = true });
        await IdAsync("defineProductAttribute", "productAttributeDefinition", "DefineProductAttributeInput", new { key = "weight", name = "Weight", type = "NUMBER", isFacetable = true });
        foreach (var number in Enumerable.Range(1, 6))
        {
            var id = await IdAsync(
                "createProduct", "product", "CreateProductInput", new { name = $"Statement {number}", price = number, brand = "Brand", categoryId = number % 2 == 0 ? top : below });
            object[] attributes = [new { key = "colour", text = "Red" }, new { key = "weight", number }];
            await IdAsync("setProductAttributes", "product", "SetProductAttributesInput", new { id, attributes });
            await IdAsync("setProductPrice", "product", "SetProductPriceInput", new { id, price = number, currency = "CHF" });
            await IdAsync("addProductMedia", "product", "AddProductMediaInput", new { productId = id, url = "https://images.example/a.jpg" });
            if (number > 4)
            {
                object[] options = [new { name = "Size", value = "M" }];
                await IdAsync("createProductVariant", "product", "CreateProductVariantInput", new { productId = id, options });
            }
        }

        return top;
    }

    private async Task<string> IdAsync(string mutation, string field, string type, object input)
        => (await Host.SendAsync(
            $"mutation ($input: {type}!) {{ {mutation}(input: $input) {{ {field} {{ id }} errors {{ __typename }} }} }}", new { input }, Caller.Staff))
            .Text($"{mutation}.{field}.id")!;
}
