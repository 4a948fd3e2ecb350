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
}
