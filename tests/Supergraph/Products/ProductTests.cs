using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;
using Snapshooter.Xunit;

namespace EShop.Supergraph.Tests.Products;

/// <summary>One query for what Catalog and Inventory know of products.</summary>
public abstract class ProductTests(IShop shop) : ShopTests(shop)
{
    [Fact]
    public async Task Products_Should_CombineCatalogAndInventory_When_AskedInOneQuery()
    {
        var staff = await StaffAsync();
        var mark = Guid.CreateVersion7().ToString("n")[^12..];
        var category = await staff.CreateCategoryAsync($"Kitchen {mark}");
        var cup = await staff.CreateProductAsync(7, 12.50m, mark, "Cup", category);
        var plate = await staff.CreateProductAsync(0, 19.90m, mark, "Plate", category);

        var answer = await Anonymous.SendAsync(
            """
            query Shelf($brand: String!) {
              products(first: 10, where: { brand: { eq: $brand } }, order: [{ name: ASC }]) {
                totalCount
                pageInfo { hasNextPage }
                nodes { id name sku brand price { amount currency } category { name } stock { available inStock } }
              }
            }
            """,
            new { brand = mark });

        answer.Snapshot(
            (cup.Id, "cup"), (plate.Id, "plate"), (cup.Name, "cup's name"), (plate.Name, "plate's name"), (cup.Sku, "cup's SKU"),
            (plate.Sku, "plate's SKU"), (mark, "mark")).MatchSnapshot();
    }

    [Fact]
    public async Task ProductPages_Should_NotOverlap_When_CursorsAreFollowed()
    {
        var staff = await StaffAsync();
        var brand = Guid.CreateVersion7().ToString("n")[^12..];
        var names = new List<string>();
        foreach (var name in new[] { "A", "B", "C" })
        {
            names.Add((await staff.CreateProductAsync(1, 1m, brand, name)).Name);
        }

        const string Page = """
            query Page($brand: String!, $after: String) {
              products(first: 2, after: $after, where: { brand: { eq: $brand } }) {
                nodes { name stock { available } }
                pageInfo { hasNextPage endCursor }
              }
            }
            """;
        var first = (await Anonymous.SendAsync(Page, new { brand })).Checked();
        var second = (await Anonymous.SendAsync(Page, new { brand, after = first.Text("products.pageInfo.endCursor") })).Checked();

        Assert.True(first["products.pageInfo.hasNextPage"].GetBoolean());
        Assert.False(second["products.pageInfo.hasNextPage"].GetBoolean());
        Assert.Equal(
            names,
            first["products.nodes"].EnumerateArray().Concat(second["products.nodes"].EnumerateArray()).Select(n => n.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Node_Should_FetchAcrossServices_When_GivenAProductsId()
    {
        var product = await NewProductAsync(3);

        var answer = await Anonymous.SendAsync(
            "query Node($id: ID!) { node(id: $id) { __typename id ... on Product { name stock { available } } } }",
            new { id = product.Id });

        answer.Snapshot((product.Id, "product"), (product.Name, "name")).MatchSnapshot();
    }
}
