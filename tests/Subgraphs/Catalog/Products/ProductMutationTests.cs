using EShop.Catalog.Tests.Testing;
using EShop.Contracts;
using EShop.Subgraphs.Testing;

namespace EShop.Catalog.Tests.Products;

public sealed class ProductMutationTests(CatalogFixture catalog) : CatalogTests(catalog)
{
    private const string UpdateProduct = """
        mutation ($input: UpdateProductInput!) {
          updateProduct(input: $input) {
            product { name version slug }
            errors { __typename ... on Error { message } ... on ProductChangedError { currentVersion } ... on ProductInvalidError { field } }
          }
        }
        """;

    private const string SetPrice = """
        mutation ($input: SetProductPriceInput!) {
          setProductPrice(input: $input) {
            product { version price { amount currency } priceHistory { price { amount } validFrom } }
            errors { __typename ... on ProductInvalidError { field } }
          }
        }
        """;

    private const string DeleteProduct = """
        mutation ($input: DeleteProductInput!) { deleteProduct(input: $input) { product { status } errors { __typename } } }
        """;

    private const string FindProduct = "query ($id: ID!) { productById(id: $id) { name status } }";

    [Fact]
    public async Task CreateProduct_Should_PublishItsInitialStock_When_ItIsMade()
    {
        var created = await Host.Messages.ListenAsync<ProductCreated>();

        var answer = await CreateProductAsync(new { name = "  Café Kettle  ", price = 59.9m, brand = Brand, initialStock = 7, taxClass = "reduced" });

        Assert.Equal("Café Kettle", answer.Text("createProduct.product.name"));
        Assert.StartsWith("cafe-kettle", answer.Text("createProduct.product.slug"), StringComparison.Ordinal);
        Assert.Equal("PUBLISHED", answer.Text("createProduct.product.status"));
        Assert.Equal(1, answer.Number("createProduct.product.version"));
        Assert.Equal(59.9m, answer.Amount("createProduct.product.price.amount"));
        Assert.Equal("EUR", answer.Text("createProduct.product.price.currency"));
        var message = await created.NextAsync(m => m.Sku == answer.Text("createProduct.product.sku"));
        Assert.Equal((7, 59.9m, "reduced", true), (message.InitialStock, message.Price, message.TaxClass, message.IsPublished));
    }

    [Theory]
    [InlineData("name", """{ "name": " ", "price": 1 }""")]
    [InlineData("price", """{ "name": "X", "price": -0.01 }""")]
    [InlineData("price", """{ "name": "X", "price": 0.001 }""")]
    [InlineData("currency", """{ "name": "X", "price": 1, "currency": "ABC" }""")]
    [InlineData("imageUrl", """{ "name": "X", "price": 1, "imageUrl": "javascript:alert(1)" }""")]
    [InlineData("weightGrams", """{ "name": "X", "price": 1, "weightGrams": -1 }""")]
    [InlineData("initialStock", """{ "name": "X", "price": 1, "initialStock": -1 }""")]
    [InlineData("taxClass", """{ "name": "X", "price": 1, "taxClass": "luxury" }""")]
    [InlineData("sku", """{ "name": "X", "price": 1, "sku": "0123456789012345678901234567890123456789012345678901234567890123456789" }""")]
    public async Task CreateProduct_Should_NameTheField_When_AValueIsWrong(string field, string input)
    {
        var answer = await CreateProductAsync(System.Text.Json.Nodes.JsonNode.Parse(input)!);

        Assert.Equal("ProductInvalidError", answer.ErrorOf("createProduct"));
        Assert.Equal(field, answer.Text("createProduct.errors.0.field"));
        Assert.Null(answer.At("createProduct.product"));
    }

    [Fact]
    public async Task CreateProduct_Should_RefuseTheSku_When_AnotherProductHasIt()
    {
        var sku = $"S-{Guid.CreateVersion7():N}";
        await CreateProductAsync(new { name = "First", price = 1, sku, brand = Brand });

        var answer = await CreateProductAsync(new { name = "Second", price = 1, sku, brand = Brand });

        Assert.Equal("SkuTakenError", answer.ErrorOf("createProduct"));
        Assert.Equal(sku, answer.Text("createProduct.errors.0.sku"));
    }

    [Fact]
    public async Task CreateProduct_Should_GiveItsOwnAddress_When_TheNameIsTaken()
    {
        var name = $"Twin {Brand}";
        var first = await CreateProductAsync(new { name, price = 1 });

        var second = await CreateProductAsync(new { name, price = 1 });

        Assert.NotEqual(first.Text("createProduct.product.slug"), second.Text("createProduct.product.slug"));
    }

    [Fact]
    public async Task UpdateProduct_Should_KeepWhatIsNotGiven_When_AFieldChanges()
    {
        var id = await AddProductAsync("Before");

        var answer = await Host.SendAsync(UpdateProduct, new { input = new { id, name = "After", version = 1 } }, Caller.Staff);

        Assert.Equal("After", answer.Text("updateProduct.product.name"));
        Assert.Equal(2, answer.Number("updateProduct.product.version"));
        Assert.Equal("before", answer.Text("updateProduct.product.slug")![..6]);
    }

    [Fact]
    public async Task UpdateProduct_Should_TellTheCurrentVersion_When_TheGivenOneIsOld()
    {
        var id = await AddProductAsync("Contested");
        await Host.SendAsync(UpdateProduct, new { input = new { id, name = "Faster", version = 1 } }, Caller.Staff);

        var answer = await Host.SendAsync(UpdateProduct, new { input = new { id, name = "Slower", version = 1 } }, Caller.Staff);

        Assert.Equal("ProductChangedError", answer.ErrorOf("updateProduct"));
        Assert.Equal(2, answer.Number("updateProduct.errors.0.currentVersion"));
        Assert.Equal("Faster", (await Host.SendAsync(FindProduct, new { id }, Caller.Staff)).Text("productById.name"));
    }

    [Fact]
    public async Task UpdateProduct_Should_LetOneWin_When_ManyChangeTheSameVersion()
    {
        var id = await AddProductAsync("Busy");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            Host.SendAsync(UpdateProduct, new { input = new { id, name = $"Busy {i}", version = 1 } }, Caller.Staff)));

        Assert.Equal(1, answers.Count(a => a.ErrorOf("updateProduct") is null));
        Assert.All(answers.Where(a => a.ErrorOf("updateProduct") is not null), a => Assert.Equal("ProductChangedError", a.ErrorOf("updateProduct")));
    }

    [Fact]
    public async Task SetProductPrice_Should_KeepTheHistory_When_PricesChange()
    {
        var id = await AddProductAsync("Priced", 10m);
        var changed = await Host.Messages.ListenAsync<ProductPriceChanged>();
        await Host.SendAsync(SetPrice, new { input = new { id, price = 12.5m } }, Caller.Staff);

        var answer = await Host.SendAsync(SetPrice, new { input = new { id, price = 8m } }, Caller.Staff);

        Assert.Equal(8m, answer.Amount("setProductPrice.product.price.amount"));
        Assert.Equal([8m, 12.5m, 10m], answer.List("setProductPrice.product.priceHistory").Select(p => p!["price"]!["amount"]!.GetValue<decimal>()));
        Assert.Equal((12.5m, 10m), await changed.NextAsync() is var up ? (up.Price, up.PreviousPrice!.Value) : default);
        Assert.Equal((8m, 12.5m), await changed.NextAsync() is var down ? (down.Price, down.PreviousPrice!.Value) : default);
    }

    [Fact]
    public async Task SetProductPrice_Should_RefuseTooFineAmounts_When_TheCurrencyHasNoSuchUnit()
    {
        var id = (await CreateProductAsync(new { name = "Yen", price = 100, currency = "JPY", brand = Brand })).Text("createProduct.product.id");

        var answer = await Host.SendAsync(SetPrice, new { input = new { id, price = 100.5m } }, Caller.Staff);

        Assert.Equal("ProductInvalidError", answer.ErrorOf("setProductPrice"));
    }

    [Fact]
    public async Task DeleteProduct_Should_KeepItForOrders_When_ItIsGoneFromTheShop()
    {
        var id = await AddProductAsync("Gone");
        var deleted = await Host.Messages.ListenAsync<ProductDeleted>();

        var answer = await Host.SendAsync(DeleteProduct, new { input = new { id } }, Caller.Staff);

        Assert.Equal("ARCHIVED", answer.Text("deleteProduct.product.status"));
        Assert.Equal(2, (await deleted.NextAsync()).Version);
        Assert.Equal("Gone", (await Host.SendAsync(FindProduct, new { id })).Text("productById.name"));
        Assert.Equal("ProductNotFoundError", (await Host.SendAsync(DeleteProduct, new { input = new { id } }, Caller.Staff)).ErrorOf("deleteProduct"));
    }
}
