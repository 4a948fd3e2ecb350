using EShop.Catalog.Tests.Testing;
using EShop.Contracts;
using EShop.Subgraphs.Testing;

namespace EShop.Catalog.Tests.Media;

public sealed class MediaTests(CatalogFixture catalog) : CatalogTests(catalog)
{
    private const string Add = """
        mutation ($input: AddProductMediaInput!) {
          addProductMedia(input: $input) {
            product { imageUrl media { mediaId url alt type position } }
            errors { __typename ... on ProductInvalidError { field } }
          }
        }
        """;

    private const string Remove = """
        mutation ($input: RemoveProductMediaInput!) {
          removeProductMedia(input: $input) { product { imageUrl media { url position } } errors { __typename } }
        }
        """;

    private const string Reorder = """
        mutation ($input: ReorderProductMediaInput!) {
          reorderProductMedia(input: $input) {
            product { imageUrl media { url } }
            errors { __typename ... on ProductInvalidError { field } }
          }
        }
        """;

    private const string Look = "query ($id: ID!) { productById(id: $id) { imageUrl media { url } } }";

    [Fact]
    public async Task Media_Should_StandInTheirOrder_When_TheyAreAddedMovedAndRemoved()
    {
        var id = await AddProductAsync("Camera");
        var updated = await Host.Messages.ListenAsync<ProductUpdated>();

        await AddAsync(id, "https://images.example/a.jpg");
        await AddAsync(id, "https://images.example/film.mp4", "VIDEO", 0);
        var added = await AddAsync(id, "https://images.example/b.jpg");
        var ids = added.List("addProductMedia.product.media").Select(m => m!["mediaId"]!.GetValue<string>()).ToArray();
        var reordered = await Host.SendAsync(Reorder, new { input = new { productId = id, mediaIds = ids.Reverse() } }, Caller.Staff);
        var removed = await Host.SendAsync(Remove, new { input = new { mediaId = ids[2] } }, Caller.Staff);
        var again = await Host.SendAsync(Remove, new { input = new { mediaId = ids[2] } }, Caller.Staff);

        Assert.Equal(["film.mp4", "a.jpg", "b.jpg"], Files(added, "addProductMedia"));
        Assert.Equal("https://images.example/a.jpg", added.Text("addProductMedia.product.imageUrl"));
        Assert.Equal(["b.jpg", "a.jpg", "film.mp4"], Files(reordered, "reorderProductMedia"));
        Assert.Equal("https://images.example/b.jpg", reordered.Text("reorderProductMedia.product.imageUrl"));
        Assert.Equal(["a.jpg", "film.mp4"], Files(removed, "removeProductMedia"));
        Assert.Equal("https://images.example/a.jpg", removed.Text("removeProductMedia.product.imageUrl"));
        Assert.Equal("ProductMediaNotFoundError", again.ErrorOf("removeProductMedia"));
        await updated.NextAsync(m => m.ImageUrl == "https://images.example/b.jpg");
    }

    [Theory]
    [InlineData("ftp://images.example/a.jpg")]
    [InlineData("/a.jpg")]
    [InlineData("javascript:alert(1)")]
    public async Task Add_Should_Refuse_When_TheAddressIsNotOfTheWeb(string url)
    {
        var answer = await AddAsync(await AddProductAsync("Lens"), url);

        Assert.Equal("url", answer.Text("addProductMedia.errors.0.field"));
    }

    [Fact]
    public async Task Reorder_Should_Refuse_When_NotAllAreNamedOnce()
    {
        var id = await AddProductAsync("Tripod");
        await AddAsync(id, "https://images.example/a.jpg");
        var added = await AddAsync(id, "https://images.example/b.jpg");
        var first = added.Text("addProductMedia.product.media.0.mediaId");

        var some = await Host.SendAsync(Reorder, new { input = new { productId = id, mediaIds = new[] { first } } }, Caller.Staff);
        var twice = await Host.SendAsync(Reorder, new { input = new { productId = id, mediaIds = new[] { first, first } } }, Caller.Staff);

        Assert.Equal("mediaIds", some.Text("reorderProductMedia.errors.0.field"));
        Assert.Equal("mediaIds", twice.Text("reorderProductMedia.errors.0.field"));
    }

    [Fact]
    public async Task Media_Should_ComeFromTheProduct_When_AVariantHasNone()
    {
        var parent = await AddProductAsync("Bag");
        await AddAsync(parent, "https://images.example/bag.jpg");
        var bare = await AddVariantAsync(parent, "S");
        var own = await AddVariantAsync(parent, "L");
        await AddAsync(own, "https://images.example/large.jpg");

        Assert.Equal("https://images.example/bag.jpg", (await Host.SendAsync(Look, new { id = bare })).Text("productById.media.0.url"));
        var large = await Host.SendAsync(Look, new { id = own });
        Assert.Equal("https://images.example/large.jpg", Assert.Single(large.List("productById.media"))!["url"]!.GetValue<string>());
        Assert.Equal("https://images.example/large.jpg", large.Text("productById.imageUrl"));
    }

    private Task<GraphQLAnswer> AddAsync(string productId, string url, string type = "IMAGE", int? position = null)
        => Host.SendAsync(Add, new { input = new { productId, url, type, position } }, Caller.Staff);

    private static string[] Files(GraphQLAnswer answer, string field)
        => [.. answer.List($"{field}.product.media").Select(m => m!["url"]!.GetValue<string>().Split('/')[^1])];
}
