using EShop.Catalog.Tests.Testing;
using EShop.Contracts;
using EShop.Subgraphs.Testing;

namespace EShop.Catalog.Tests.Variants;

public sealed class VariantTests(CatalogFixture catalog) : CatalogTests(catalog)
{
    private const string Look = """
        query ($id: ID!) {
          productById(id: $id) {
            hasVariants status
            variants { id name options { name value } price { amount } }
            priceRange { lowest { amount } highest { amount currency } }
          }
        }
        """;

    private const string List = """
        query ($brand: String!, $variants: Boolean!) {
          products(variants: $variants, where: { brand: { eq: $brand } }) { totalCount nodes { name } }
        }
        """;

    private const string Delete = """
        mutation ($input: DeleteProductInput!) { deleteProduct(input: $input) { product { status } errors { __typename } } }
        """;

    private const string SetOptions = """
        mutation ($input: SetProductVariantOptionsInput!) {
          setProductVariantOptions(input: $input) {
            product { version options { name value } }
            errors { __typename ... on Error { message } ... on ProductInvalidError { field } }
          }
        }
        """;

    private const string Update = """
        mutation ($input: UpdateProductInput!) { updateProduct(input: $input) { product { version } errors { __typename } } }
        """;

    private const string Publish = """
        mutation ($input: PublishProductInput!) { publishProduct(input: $input) { product { status } errors { __typename } } }
        """;

    private const string Unpublish = """
        mutation ($input: UnpublishProductInput!) { unpublishProduct(input: $input) { product { status } errors { __typename } } }
        """;

    [Fact]
    public async Task CreateVariant_Should_BeAProductOfItsOwn_When_ItsProductIsOnSale()
    {
        var parent = await AddProductAsync("Shirt", 20m);
        var created = await Host.Messages.ListenAsync<ProductCreated>();
        var withdrawn = await Host.Messages.ListenAsync<ProductUnpublished>();

        var answer = await CreateVariantAsync(new
        {
            productId = parent,
            price = 22m,
            initialStock = 4,
            options = new[] { new { name = "Size", value = "M" }, new { name = "Colour", value = "Red" } },
        });

        Assert.Equal("Shirt M / Red", answer.Text("createProductVariant.product.name"));
        Assert.Equal(Brand, answer.Text("createProductVariant.product.brand"));
        Assert.Equal("PUBLISHED", answer.Text("createProductVariant.product.status"));
        Assert.Equal(22m, answer.Amount("createProductVariant.product.price.amount"));
        Assert.Equal("Size", answer.Text("createProductVariant.product.options.0.name"));
        Assert.Equal("Red", answer.Text("createProductVariant.product.options.1.value"));
        Assert.Equal(parent, answer.Text("createProductVariant.product.variantOf.id"));
        Assert.True(answer.Flag("createProductVariant.product.variantOf.hasVariants"));
        var sku = answer.Text("createProductVariant.product.sku");
        Assert.Equal((4, 22m, true), await created.NextAsync(m => m.Sku == sku) is var m ? (m.InitialStock, m.Price, m.IsPublished) : default);
        Assert.Equal(2, (await withdrawn.NextAsync(w => GlobalId.Of("Product", w.ProductId) == parent)).Version);
    }

    [Fact]
    public async Task Variants_Should_StandBelowTheirProduct_When_ItIsListed()
    {
        var parent = await AddProductAsync("Trousers", 50m);
        await AddVariantAsync(parent, "S", 40m);
        await AddVariantAsync(parent, "L", 60m);
        await AddVariantAsync(parent, "XL", 99m, publish: false);
        await AddProductAsync("Umbrella");

        var shopper = await Host.SendAsync(Look, new { id = parent });
        var staff = await Host.SendAsync(Look, new { id = parent }, Caller.Staff);
        var listed = await Host.SendAsync(List, new { brand = Brand, variants = false });
        var single = await Host.SendAsync(List, new { brand = Brand, variants = true });

        Assert.Equal(["Trousers S", "Trousers L"], Names(shopper, "productById.variants"));
        Assert.Equal((40m, 60m), (shopper.Amount("productById.priceRange.lowest.amount"), shopper.Amount("productById.priceRange.highest.amount")));
        Assert.Equal(["Trousers S", "Trousers L", "Trousers XL"], Names(staff, "productById.variants"));
        Assert.Equal(["Trousers", "Umbrella"], Names(listed, "products.nodes"));
        Assert.Equal(["Trousers L", "Trousers S", "Umbrella"], Names(single, "products.nodes"));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{ "name": "Size", "value": "m" }]""")]
    [InlineData("""[{ "name": "Colour", "value": "Red" }]""")]
    [InlineData("""[{ "name": "Size", "value": "L" }, { "name": "size", "value": "S" }]""")]
    [InlineData("""[{ "name": " ", "value": "L" }]""")]
    public async Task CreateVariant_Should_RefuseOptions_When_TheyDoNotTellItFromItsSiblings(string options)
    {
        var parent = await AddProductAsync("Socks");
        await AddVariantAsync(parent, "M");

        var answer = await CreateVariantAsync(new { productId = parent, options = System.Text.Json.Nodes.JsonNode.Parse(options) });

        Assert.Equal("ProductInvalidError", answer.ErrorOf("createProductVariant"));
        Assert.Equal("options", answer.Text("createProductVariant.errors.0.field"));
    }

    [Fact]
    public async Task CreateVariant_Should_LetOneWin_When_TheSameIsMadeManyTimesAtOnce()
    {
        var parent = await AddProductAsync("Gloves");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            CreateVariantAsync(new { productId = parent, options = new[] { new { name = "Size", value = "M" } } })));

        Assert.Equal(1, answers.Count(a => a.ErrorOf("createProductVariant") is null));
        Assert.Single((await Host.SendAsync(Look, new { id = parent })).List("productById.variants"));
    }

    [Fact]
    public async Task CreateVariant_Should_Refuse_When_ItsProductIsAVariantOrADraft()
    {
        var parent = await AddProductAsync("Hat");
        var variant = await AddVariantAsync(parent, "M");
        var draft = await AddProductAsync("Cap", publish: false);
        object[] options = [new { name = "Size", value = "L" }];

        var below = await CreateVariantAsync(new { productId = variant, options });
        var early = await CreateVariantAsync(new { productId = draft, options, publish = true });

        Assert.Equal("productId", below.Text("createProductVariant.errors.0.field"));
        Assert.Equal("publish", early.Text("createProductVariant.errors.0.field"));
    }

    [Fact]
    public async Task UpdateProduct_Should_TakeVariantsAlong_When_TheyHaveItsValue()
    {
        var parent = await AddProductAsync("Coat");
        var follower = await AddVariantAsync(parent, "M");
        var other = await AddVariantAsync(parent, "L");
        await Host.SendAsync(Update, new { input = new { id = other, description = "Its own." } }, Caller.Staff);
        var updated = await Host.Messages.ListenAsync<ProductUpdated>();

        await Host.SendAsync(Update, new { input = new { id = parent, description = "Warm.", weightGrams = 900 } }, Caller.Staff);

        const string Describe = "query ($id: ID!) { productById(id: $id) { description weightGrams version } }";
        var followed = await Host.SendAsync(Describe, new { id = follower });
        var kept = await Host.SendAsync(Describe, new { id = other });
        Assert.Equal(("Warm.", 900), (followed.Text("productById.description"), followed.Number("productById.weightGrams")));
        Assert.Equal(("Its own.", 900), (kept.Text("productById.description"), kept.Number("productById.weightGrams")));
        Assert.Equal(900, (await updated.NextAsync(m => GlobalId.Of("Product", m.ProductId) == follower)).WeightGrams);
    }

    [Fact]
    public async Task Publication_Should_TakeVariantsAlong_When_TheirProductChanges()
    {
        var parent = await AddProductAsync("Scarf");
        var variant = await AddVariantAsync(parent, "M");
        var hidden = await Host.Messages.ListenAsync<ProductUnpublished>();
        var shown = await Host.Messages.ListenAsync<ProductPublished>();

        await Host.SendAsync(Unpublish, new { input = new { id = parent } }, Caller.Staff);
        var whileHidden = await Host.SendAsync(Look, new { id = variant });
        var early = await Host.SendAsync(Publish, new { input = new { id = variant } }, Caller.Staff);
        await Host.SendAsync(Publish, new { input = new { id = parent } }, Caller.Staff);

        Assert.Null(whileHidden.At("productById"));
        Assert.Equal("ProductInvalidError", early.ErrorOf("publishProduct"));
        Assert.Equal("PUBLISHED", (await Host.SendAsync(Look, new { id = variant })).Text("productById.status"));
        Assert.Equal(2, (await hidden.NextAsync(m => GlobalId.Of("Product", m.ProductId) == variant)).Version);
        Assert.Equal(3, (await shown.NextAsync(m => GlobalId.Of("Product", m.ProductId) == variant)).Version);
        Assert.DoesNotContain(shown.Rest(), m => GlobalId.Of("Product", m.ProductId) == parent);
    }

    [Fact]
    public async Task DeleteProduct_Should_MakeTheProductSellableAgain_When_ItsLastVariantGoes()
    {
        var parent = await AddProductAsync("Belt");
        var variant = await AddVariantAsync(parent, "M");
        var shown = await Host.Messages.ListenAsync<ProductPublished>();

        await Host.SendAsync(Delete, new { input = new { id = variant } }, Caller.Staff);

        var after = await Host.SendAsync(Look, new { id = parent });
        Assert.False(after.Flag("productById.hasVariants"));
        Assert.Empty(after.List("productById.variants"));
        Assert.Equal(3, (await shown.NextAsync(m => GlobalId.Of("Product", m.ProductId) == parent)).Version);
    }

    [Fact]
    public async Task DeleteProduct_Should_TakeVariantsAlong_When_TheirProductGoes()
    {
        var parent = await AddProductAsync("Vest");
        var variant = await AddVariantAsync(parent, "M");
        var deleted = await Host.Messages.ListenAsync<ProductDeleted>();

        await Host.SendAsync(Delete, new { input = new { id = parent } }, Caller.Staff);

        Assert.Equal("ARCHIVED", (await Host.SendAsync(Look, new { id = variant })).Text("productById.status"));
        await deleted.NextAsync(m => GlobalId.Of("Product", m.ProductId) == variant);
    }

    [Fact]
    public async Task SetOptions_Should_ReplaceThem_When_NoSiblingHasThem()
    {
        var parent = await AddProductAsync("Ring");
        var variant = await AddVariantAsync(parent, "16");
        await AddVariantAsync(parent, "17");

        var changed = await Host.SendAsync(
            SetOptions, new { input = new { id = variant, options = new[] { new { name = "Size", value = "18" } } } }, Caller.Staff);
        var taken = await Host.SendAsync(
            SetOptions, new { input = new { id = variant, options = new[] { new { name = "Size", value = "17" } } } }, Caller.Staff);
        var parentless = await Host.SendAsync(
            SetOptions, new { input = new { id = parent, options = new[] { new { name = "Size", value = "1" } } } }, Caller.Staff);
        var stale = await Host.SendAsync(
            SetOptions, new { input = new { id = variant, version = 1, options = new[] { new { name = "Size", value = "19" } } } }, Caller.Staff);

        Assert.Equal("18", changed.Text("setProductVariantOptions.product.options.0.value"));
        Assert.Equal("options", taken.Text("setProductVariantOptions.errors.0.field"));
        Assert.Equal("id", parentless.Text("setProductVariantOptions.errors.0.field"));
        Assert.Equal("ProductChangedError", stale.ErrorOf("setProductVariantOptions"));
    }
}
