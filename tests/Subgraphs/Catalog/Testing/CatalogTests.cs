using EShop.Catalog.Data;
using EShop.Subgraphs.Testing;

namespace EShop.Catalog.Tests.Testing;

/// <summary>What tests of Catalog have in common.</summary>
[Collection(CatalogCollection.Name)]
public abstract class CatalogTests(CatalogFixture catalog)
{
    private const string CreateProduct = """
        mutation ($input: CreateProductInput!) {
          createProduct(input: $input) {
            product { id sku slug name status version price { amount currency } category { id } }
            errors { __typename ... on Error { message } ... on ProductInvalidError { field } ... on SkuTakenError { sku } }
          }
        }
        """;

    private const string CreateCategory = """
        mutation ($input: CreateCategoryInput!) {
          createCategory(input: $input) { category { id slug parent { id } } errors { __typename } }
        }
        """;

    private const string CreateVariant = """
        mutation ($input: CreateProductVariantInput!) {
          createProductVariant(input: $input) {
            product { id sku slug name description brand status version price { amount currency } options { name value } variantOf { id hasVariants } }
            errors { __typename ... on Error { message } ... on ProductInvalidError { field } }
          }
        }
        """;

    private const string DefineAttribute = """
        mutation ($input: DefineProductAttributeInput!) {
          defineProductAttribute(input: $input) {
            productAttributeDefinition { id key }
            errors { __typename ... on Error { message } ... on ProductAttributeInvalidError { field } }
          }
        }
        """;

    private const string SetAttributes = """
        mutation ($input: SetProductAttributesInput!) {
          setProductAttributes(input: $input) {
            product { id version attributes { key value number boolean unit } }
            errors { __typename ... on Error { message } ... on ProductInvalidError { field } }
          }
        }
        """;

    protected ServiceHost<CatalogContext> Host => catalog.Host;

    protected CatalogFixture Catalog => catalog;

    /// <summary>Tells one test's products from another's.</summary>
    protected string Brand { get; } = $"Brand {Guid.CreateVersion7():N}";

    protected Task<GraphQLAnswer> CreateProductAsync(object input) => Host.SendAsync(CreateProduct, new { input }, Caller.Staff);

    /// <returns>The id.</returns>
    protected async Task<string> AddProductAsync(string name, decimal price = 10m, bool publish = true, string? categoryId = null)
    {
        var answer = await CreateProductAsync(new { name, price, brand = Brand, publish, categoryId });
        Assert.Null(answer.ErrorOf("createProduct"));
        return answer.Text("createProduct.product.id")!;
    }

    protected Task<GraphQLAnswer> CreateCategoryAsync(string name, string? parentId = null)
        => Host.SendAsync(CreateCategory, new { input = new { name, parentId } }, Caller.Staff);

    protected async Task<string> AddCategoryAsync(string name, string? parentId = null)
        => (await CreateCategoryAsync(name, parentId)).Text("createCategory.category.id")!;

    protected Task<GraphQLAnswer> CreateVariantAsync(object input) => Host.SendAsync(CreateVariant, new { input }, Caller.Staff);

    /// <returns>The id.</returns>
    protected async Task<string> AddVariantAsync(string productId, string size, decimal? price = null, bool? publish = null)
    {
        var answer = await CreateVariantAsync(new { productId, price, publish, options = new[] { new { name = "Size", value = size } } });
        Assert.Null(answer.ErrorOf("createProductVariant"));
        return answer.Text("createProductVariant.product.id")!;
    }

    protected Task<GraphQLAnswer> DefineAttributeAsync(object input) => Host.SendAsync(DefineAttribute, new { input }, Caller.Staff);

    /// <returns>The key, which no other test uses.</returns>
    protected async Task<string> AddAttributeAsync(string type, string[]? allowedValues = null, string? categoryId = null)
    {
        var key = $"a{Guid.CreateVersion7():N}";
        var answer = await DefineAttributeAsync(new { key, name = $"Attribute {key}", type, allowedValues, categoryId, isFacetable = true });
        Assert.Null(answer.ErrorOf("defineProductAttribute"));
        return key;
    }

    protected Task<GraphQLAnswer> SetAttributesAsync(string id, params object[] attributes)
        => Host.SendAsync(SetAttributes, new { input = new { id, attributes } }, Caller.Staff);

    protected static string[] Names(GraphQLAnswer answer, string path) => [.. answer.List(path).Select(n => n!["name"]!.GetValue<string>())];
}
