using EShop.Contracts;
using EShop.Reviews.Data;
using EShop.Subgraphs.Testing;

namespace EShop.Reviews.Tests.Testing;

/// <summary>What tests of Reviews have in common.</summary>
[Collection(ReviewsCollection.Name)]
public abstract class ReviewsTests(ReviewsFixture reviews)
{
    private const string Add = """
        mutation ($input: AddReviewInput!) {
          addReview(input: $input) { review { id stars title body version } errors { __typename ... on ReviewInvalidError { field } } }
        }
        """;

    private const string Rating = "query ($id: ID!) { productById(id: $id) { rating { average count distribution { stars count } } } }";

    protected ReviewsFixture Reviews => reviews;

    /// <summary>The service that the test's own product is in.</summary>
    protected ServiceHost<ReviewsContext> Host { get; set; } = reviews.Host;

    protected Guid Product { get; } = Guid.CreateVersion7();

    protected string ProductId => GlobalId.Of("Product", Product);

    /// <summary>Somebody to whom the products were delivered.</summary>
    protected async Task<Caller> NewBuyerAsync(params Guid[] products)
    {
        var buyer = Caller.NewCustomer();
        await DeliverAsync(buyer, products.Length > 0 ? products : [Product]);
        return buyer;
    }

    protected async Task DeliverAsync(Caller buyer, params Guid[] products)
        => Assert.True(await Host.Messages.PublishAsync(new OrderLinesDelivered(
            Guid.CreateVersion7(),
            "2030-000001",
            buyer.Id,
            [.. products.Select(p => new DeliveredLine(Guid.CreateVersion7(), p, "SKU", "Mug", 1))],
            new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero))));

    protected Task<GraphQLAnswer> AddAsync(Caller buyer, int stars = 4, string? title = null, string? body = null, Guid? product = null)
        => Host.SendAsync(Add, new { input = new { productId = GlobalId.Of("Product", product ?? Product), stars, title, body } }, buyer);

    /// <summary>A review by somebody who bought the product.</summary>
    protected async Task<(Caller Author, string Id)> NewReviewAsync(int stars = 4, string? title = null)
    {
        var author = await NewBuyerAsync();
        return (author, (await AddAsync(author, stars, title)).Text("addReview.review.id")!);
    }

    protected Task<GraphQLAnswer> RatingAsync() => Host.SendAsync(Rating, new { id = ProductId });
}
