using EShop.Catalog.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Catalog.Tests.Categories;

public sealed class CategoryTests(CatalogFixture catalog) : CatalogTests(catalog)
{
    private const string Move = """
        mutation ($input: MoveCategoryInput!) { moveCategory(input: $input) { category { parent { id } } errors { __typename } } }
        """;

    private const string Delete = """
        mutation ($input: DeleteCategoryInput!) {
          deleteCategory(input: $input) { category { id } errors { __typename ... on CategoryNotEmptyError { products categories } } }
        }
        """;

    private const string Tree = """
        query ($id: ID!) {
          categoryById(id: $id) {
            name
            parent { id }
            children { id parent { id } }
            products { totalCount nodes { name category { id } } }
          }
        }
        """;

    [Fact]
    public async Task Category_Should_ShowItsPlaceAndPublishedProducts_When_Asked()
    {
        var top = await AddCategoryAsync($"Top {Brand}");
        var below = await AddCategoryAsync($"Below {Brand}", top);
        await AddProductAsync("Seen", categoryId: top);
        await AddProductAsync("Unseen", publish: false, categoryId: top);

        var answer = await Host.SendAsync(Tree, new { id = top });

        Assert.Null(answer.At("categoryById.parent"));
        Assert.Equal(below, answer.Text("categoryById.children.0.id"));
        Assert.Equal(top, answer.Text("categoryById.children.0.parent.id"));
        Assert.Equal(1, answer.Number("categoryById.products.totalCount"));
        Assert.Equal("Seen", answer.Text("categoryById.products.nodes.0.name"));
        Assert.Equal(top, answer.Text("categoryById.products.nodes.0.category.id"));
    }

    [Fact]
    public async Task DeleteCategory_Should_Refuse_When_ItIsNotEmpty()
    {
        var top = await AddCategoryAsync($"Full {Brand}");
        await AddCategoryAsync($"Child {Brand}", top);
        await AddProductAsync("Draft inside", publish: false, categoryId: top);

        var answer = await Host.SendAsync(Delete, new { input = new { id = top } }, Caller.Staff);

        Assert.Equal("CategoryNotEmptyError", answer.ErrorOf("deleteCategory"));
        Assert.Equal(1, answer.Number("deleteCategory.errors.0.products"));
        Assert.Equal(1, answer.Number("deleteCategory.errors.0.categories"));
    }

    [Fact]
    public async Task DeleteCategory_Should_LetItGo_When_OnlyArchivedProductsAreLeft()
    {
        var top = await AddCategoryAsync($"Almost empty {Brand}");
        var product = await AddProductAsync("Sold once", categoryId: top);
        await Host.SendAsync(
            "mutation ($input: DeleteProductInput!) { deleteProduct(input: $input) { product { id } } }", new { input = new { id = product } }, Caller.Staff);

        var answer = await Host.SendAsync(Delete, new { input = new { id = top } }, Caller.Staff);

        Assert.Equal(top, answer.Text("deleteCategory.category.id"));
        Assert.Null((await Host.SendAsync(Tree, new { id = top })).At("categoryById"));
    }

    [Fact]
    public async Task MoveCategory_Should_Refuse_When_ItWouldStandBelowItself()
    {
        var top = await AddCategoryAsync($"Ring 1 {Brand}");
        var middle = await AddCategoryAsync($"Ring 2 {Brand}", top);
        var bottom = await AddCategoryAsync($"Ring 3 {Brand}", middle);

        var below = await Host.SendAsync(Move, new { input = new { id = top, parentId = bottom } }, Caller.Staff);
        var self = await Host.SendAsync(Move, new { input = new { id = top, parentId = top } }, Caller.Staff);
        var up = await Host.SendAsync(Move, new { input = new { id = bottom, parentId = top } }, Caller.Staff);

        Assert.Equal("CategoryInvalidError", below.ErrorOf("moveCategory"));
        Assert.Equal("CategoryInvalidError", self.ErrorOf("moveCategory"));
        Assert.Equal(top, up.Text("moveCategory.category.parent.id"));
    }

    [Fact]
    public async Task MoveCategory_Should_MakeNoCircle_When_TwoMoveBelowEachOtherAtOnce()
    {
        var one = await AddCategoryAsync($"One {Brand}");
        var two = await AddCategoryAsync($"Two {Brand}");

        var answers = await Task.WhenAll(
            Host.SendAsync(Move, new { input = new { id = one, parentId = two } }, Caller.Staff),
            Host.SendAsync(Move, new { input = new { id = two, parentId = one } }, Caller.Staff));

        Assert.Equal(1, answers.Count(a => a.ErrorOf("moveCategory") is null));
    }

    [Fact]
    public async Task CreateCategory_Should_Refuse_When_ItWouldBeTooDeep()
    {
        string? parent = null;
        for (var level = 1; level <= 10; level++)
        {
            parent = await AddCategoryAsync($"Level {level} {Brand}", parent);
        }

        Assert.Equal("CategoryInvalidError", (await CreateCategoryAsync($"Level 11 {Brand}", parent)).ErrorOf("createCategory"));
    }

    [Fact]
    public async Task Category_Should_TellTheWayFromTheTop_When_ItStandsBelow()
    {
        var top = await AddCategoryAsync($"Way 1 {Brand}");
        var middle = await AddCategoryAsync($"Way 2 {Brand}", top);
        var bottom = await AddCategoryAsync($"Way 3 {Brand}", middle);
        const string Way = "query ($id: ID!) { categoryById(id: $id) { path ancestors { id slug } slug } }";

        var low = await Host.SendAsync(Way, new { id = bottom });
        var high = await Host.SendAsync(Way, new { id = top });

        Assert.Equal([top, middle], low.List("categoryById.ancestors").Select(a => a!["id"]!.GetValue<string>()));
        Assert.Equal(
            $"{low.Text("categoryById.ancestors.0.slug")}/{low.Text("categoryById.ancestors.1.slug")}/{low.Text("categoryById.slug")}",
            low.Text("categoryById.path"));
        Assert.Empty(high.List("categoryById.ancestors"));
        Assert.Equal(high.Text("categoryById.slug"), high.Text("categoryById.path"));
    }

    [Fact]
    public async Task Products_Should_IncludeWhatIsBelow_When_AskedFor()
    {
        var top = await AddCategoryAsync($"All {Brand}");
        var below = await AddCategoryAsync($"Some {Brand}", top);
        await AddProductAsync("B", categoryId: top);
        var parent = await AddProductAsync("A", categoryId: below);
        await AddVariantAsync(parent, "M");
        await AddProductAsync("C", publish: false, categoryId: below);
        const string Below = """
            query ($id: ID!, $after: String) {
              categoryById(id: $id) {
                products(includeDescendants: true, first: 1, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { name category { id } } }
              }
            }
            """;

        var first = await Host.SendAsync(Below, new { id = top });
        var second = await Host.SendAsync(Below, new { id = top, after = first.Text("categoryById.products.pageInfo.endCursor") });

        Assert.Equal(2, first.Number("categoryById.products.totalCount"));
        Assert.Equal(("A", below), (first.Text("categoryById.products.nodes.0.name"), first.Text("categoryById.products.nodes.0.category.id")));
        Assert.Equal("B", second.Text("categoryById.products.nodes.0.name"));
        Assert.False(second.Flag("categoryById.products.pageInfo.hasNextPage"));
    }

    [Fact]
    public async Task DeleteCategory_Should_LetOneWin_When_AProductIsPutIntoItAtTheSameTime()
    {
        for (var round = 0; round < 5; round++)
        {
            var category = await AddCategoryAsync($"Contested {round} {Brand}");

            var deletion = Host.SendAsync(Delete, new { input = new { id = category } }, Caller.Staff);
            var creation = CreateProductAsync(new { name = $"Late {round}", price = 1, categoryId = category });
            await Task.WhenAll(deletion, creation);

            var isDeleted = (await deletion).ErrorOf("deleteCategory") is null;
            var isCreated = (await creation).ErrorOf("createProduct") is null;
            Assert.True(isDeleted != isCreated);
        }
    }
}
