using EShop.Reviews.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Reviews.Tests.Products;

public sealed class ProductReviewTests(ReviewsFixture reviews) : ReviewsTests(reviews)
{
    private const string Page = """
        query ($id: ID!, $after: String) {
          productById(id: $id) {
            reviews(first: 2, after: $after, order: [{ stars: DESC }]) {
              totalCount nodes { stars product { id } author { id } } pageInfo { hasNextPage endCursor }
            }
          }
        }
        """;

    [Fact]
    public async Task Reviews_Should_ComeOnceEachInOrder_When_PagesAreFollowed()
    {
        for (var stars = 1; stars <= 5; stars++)
        {
            await NewReviewAsync(stars);
        }

        var seen = new List<int>();
        string? after = null;
        do
        {
            var page = await Host.SendAsync(Page, new { id = ProductId, after });
            Assert.Equal(5, page.Number("productById.reviews.totalCount"));
            seen.AddRange(page.List("productById.reviews.nodes").Select(n => n!["stars"]!.GetValue<int>()));
            after = page.Flag("productById.reviews.pageInfo.hasNextPage") ? page.Text("productById.reviews.pageInfo.endCursor") : null;
        }
        while (after is not null);

        Assert.Equal([5, 4, 3, 2, 1], seen);
    }

    [Fact]
    public async Task Rating_Should_BeEmpty_When_NobodyHasReviewedTheProduct()
    {
        var rating = await RatingAsync();

        Assert.Null(rating.At("productById.rating.average"));
        Assert.Equal(0, rating.Number("productById.rating.count"));
    }

    [Fact]
    public async Task Author_Should_LeadToWhatElseTheyWrote_When_Followed()
    {
        var other = Guid.CreateVersion7();
        var author = await NewBuyerAsync(Product, other);
        await AddAsync(author, 5);
        await AddAsync(author, 2, product: other);

        var answer = await Host.SendAsync(
            "query ($id: ID!) { userById(id: $id) { reviews { totalCount nodes { stars } } } }",
            new { id = GlobalId.Of("User", author.Id) });

        Assert.Equal([2, 5], answer.List("userById.reviews.nodes").Select(n => n!["stars"]!.GetValue<int>()));
    }
}
