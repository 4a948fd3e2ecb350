using EShop.Catalog.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Catalog.Tests.Products;

public sealed class ProductVisibilityTests(CatalogFixture catalog) : CatalogTests(catalog)
{
    private const string ById = "query ($id: ID!) { productById(id: $id) { name } }";
    private const string ByNode = "query ($id: ID!) { node(id: $id) { id } }";
    private const string BySlug = "query ($slug: String!) { productBySlug(slug: $slug) { name } }";

    private const string ByBrand = """
        query ($brand: String!) { products(where: { brand: { eq: $brand } }) { totalCount nodes { name } } }
        """;

    private const string Publish = """
        mutation ($input: PublishProductInput!) { publishProduct(input: $input) { product { status version } errors { __typename } } }
        """;

    private const string Unpublish = """
        mutation ($input: UnpublishProductInput!) { unpublishProduct(input: $input) { product { status version } errors { __typename } } }
        """;

    [Fact]
    public async Task Draft_Should_BeSeenByStaffAlone_When_AnybodyAsks()
    {
        var answer = await CreateProductAsync(new { name = $"Secret {Brand}", price = 1, brand = Brand, publish = false });
        var id = answer.Text("createProduct.product.id");
        var slug = answer.Text("createProduct.product.slug");

        foreach (var shopper in new[] { null, Host.TokenOf(Caller.Customer) })
        {
            Assert.Null((await Host.SendAsync(ById, new { id }, shopper)).At("productById"));
            Assert.Null((await Host.SendAsync(ByNode, new { id }, shopper)).At("node"));
            Assert.Null((await Host.SendAsync(BySlug, new { slug }, shopper)).At("productBySlug"));
            Assert.Equal(0, (await Host.SendAsync(ByBrand, new { brand = Brand }, shopper)).Number("products.totalCount"));
        }

        Assert.NotNull((await Host.SendAsync(ById, new { id }, Caller.Staff)).At("productById"));
        Assert.NotNull((await Host.SendAsync(ByNode, new { id }, Caller.Admin)).At("node"));
        Assert.Equal(1, (await Host.SendAsync(ByBrand, new { brand = Brand }, Caller.Staff)).Number("products.totalCount"));
    }

    [Fact]
    public async Task Publish_Should_ShowAndHide_When_StaffChangeTheirMind()
    {
        var id = await AddProductAsync("Shy", publish: false);

        var published = await Host.SendAsync(Publish, new { input = new { id } }, Caller.Staff);
        var again = await Host.SendAsync(Publish, new { input = new { id } }, Caller.Staff);
        Assert.NotNull((await Host.SendAsync(ById, new { id })).At("productById"));
        var hidden = await Host.SendAsync(Unpublish, new { input = new { id } }, Caller.Staff);

        Assert.Equal(2, published.Number("publishProduct.product.version"));
        Assert.Equal(2, again.Number("publishProduct.product.version"));
        Assert.Equal("DRAFT", hidden.Text("unpublishProduct.product.status"));
        Assert.Null((await Host.SendAsync(ById, new { id })).At("productById"));
    }

    [Fact]
    public async Task PriceHistory_Should_BeForStaff_When_ACustomerAsks()
    {
        var id = await AddProductAsync("Historic");

        var answer = await Host.SendAsync("query ($id: ID!) { productById(id: $id) { priceHistory { validFrom } } }", new { id }, Caller.Customer);

        Assert.Equal(["AUTH_NOT_AUTHORIZED"], answer.ErrorCodes);
    }

    [Theory]
    [InlineData("createProduct", "CreateProductInput", """{ "name": "X", "price": 1 }""")]
    [InlineData("updateProduct", "UpdateProductInput", """{ "id": "$id" }""")]
    [InlineData("setProductPrice", "SetProductPriceInput", """{ "id": "$id", "price": 1 }""")]
    [InlineData("publishProduct", "PublishProductInput", """{ "id": "$id" }""")]
    [InlineData("unpublishProduct", "UnpublishProductInput", """{ "id": "$id" }""")]
    [InlineData("deleteProduct", "DeleteProductInput", """{ "id": "$id" }""")]
    [InlineData("createCategory", "CreateCategoryInput", """{ "name": "X" }""")]
    [InlineData("renameCategory", "RenameCategoryInput", """{ "id": "$id", "name": "X" }""")]
    [InlineData("moveCategory", "MoveCategoryInput", """{ "id": "$id" }""")]
    [InlineData("deleteCategory", "DeleteCategoryInput", """{ "id": "$id" }""")]
    [InlineData("createProductVariant", "CreateProductVariantInput", """{ "productId": "$id", "options": [{ "name": "Size", "value": "M" }] }""")]
    [InlineData("setProductVariantOptions", "SetProductVariantOptionsInput", """{ "id": "$id", "options": [] }""")]
    [InlineData("setProductAttributes", "SetProductAttributesInput", """{ "id": "$id", "attributes": [] }""")]
    [InlineData("defineProductAttribute", "DefineProductAttributeInput", """{ "key": "x", "name": "X", "type": "TEXT" }""")]
    [InlineData("addProductMedia", "AddProductMediaInput", """{ "productId": "$id", "url": "https://x.example" }""")]
    [InlineData("reorderProductMedia", "ReorderProductMediaInput", """{ "productId": "$id", "mediaIds": [] }""")]
    [InlineData("removeProductPrice", "RemoveProductPriceInput", """{ "id": "$id", "currency": "CHF" }""")]
    [InlineData("scheduleProductPublication", "ScheduleProductPublicationInput", """{ "id": "$id" }""")]
    [InlineData("importProducts", "ImportProductsInput", """{ "format": "CSV", "content": "" }""")]
    public async Task Mutation_Should_BeRefused_When_TheCallerIsNoStaff(string mutation, string type, string input)
    {
        var id = mutation.Contains("Category", StringComparison.Ordinal) ? await AddCategoryAsync($"Guarded {Brand}") : await AddProductAsync("Guarded");
        var document = $"mutation ($input: {type}!) {{ {mutation}(input: $input) {{ __typename }} }}";
        var variables = new { input = System.Text.Json.Nodes.JsonNode.Parse(input.Replace("$id", id, StringComparison.Ordinal)) };

        var anonymous = await Host.SendAsync(document, variables);
        var guest = await Host.SendAsync(document, variables, Caller.NewGuest());
        var customer = await Host.SendAsync(document, variables, Caller.Customer);

        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], anonymous.ErrorCodes);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], guest.ErrorCodes);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], customer.ErrorCodes);
    }
}
