using EShop.Contracts;
using EShop.Reviews.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Reviews.Tests.Reviews;

public sealed class ReviewMutationTests(ReviewsFixture reviews) : ReviewsTests(reviews)
{
    private const string Edit = """
        mutation ($input: EditReviewInput!) {
          editReview(input: $input) {
            review { stars title body version }
            errors { __typename ... on ReviewChangedError { currentVersion } ... on ReviewInvalidError { field } }
          }
        }
        """;

    private const string Delete = "mutation ($input: DeleteReviewInput!) { deleteReview(input: $input) { review { id } errors { __typename } } }";

    [Fact]
    public async Task AddReview_Should_CountForTheRating_When_TheProductWasDelivered()
    {
        var changes = await Host.Messages.ListenAsync<ProductRatingChanged>();
        await AddAsync(await NewBuyerAsync(), 5);
        await AddAsync(await NewBuyerAsync(), 4);

        var rating = await RatingAsync();

        Assert.Equal(4.5m, rating.Amount("productById.rating.average"));
        Assert.Equal(2, rating.Number("productById.rating.count"));
        Assert.Equal([1, 1, 0, 0, 0], rating.List("productById.rating.distribution").Select(d => d!["count"]!.GetValue<int>()));
        var told = await changes.NextAsync(c => c.ProductId == Product && c.Version == 2);
        Assert.Equal((4.5m, 2), (told.Average, told.Count));
    }

    [Fact]
    public async Task AddReview_Should_Refuse_When_TheProductWasNotDelivered()
    {
        var answer = await AddAsync(await NewBuyerAsync(Guid.CreateVersion7()));

        Assert.Equal("ReviewNotPurchasedError", answer.ErrorOf("addReview"));
    }

    [Fact]
    public async Task AddReview_Should_MakeOne_When_ItIsSentManyTimesAtOnce()
    {
        var buyer = await NewBuyerAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AddAsync(buyer, 3)));

        Assert.Single(answers, a => a.ErrorOf("addReview") is null);
        Assert.Equal(7, answers.Count(a => a.ErrorOf("addReview") == "ReviewExistsError"));
        Assert.Equal(1, (await RatingAsync()).Number("productById.rating.count"));
    }

    [Fact]
    public async Task Rating_Should_CountEveryReview_When_ManyWriteAtOnce()
    {
        var buyers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => NewBuyerAsync()));

        await Task.WhenAll(buyers.Select((buyer, i) => AddAsync(buyer, (i % 5) + 1)));

        var rating = await RatingAsync();
        Assert.Equal(10, rating.Number("productById.rating.count"));
        Assert.Equal(3m, rating.Amount("productById.rating.average"));
    }

    [Theory]
    [InlineData(0, null, "stars")]
    [InlineData(6, null, "stars")]
    [InlineData(3, 121, "title")]
    public async Task AddReview_Should_NameTheField_When_AValueIsWrong(int stars, int? titleLength, string field)
    {
        var answer = await AddAsync(await NewBuyerAsync(), stars, titleLength is { } length ? new string('x', length) : null);

        Assert.Equal("ReviewInvalidError", answer.ErrorOf("addReview"));
        Assert.Equal(field, answer.Text("addReview.errors.0.field"));
    }

    [Fact]
    public async Task EditReview_Should_ChangeWhatIsGiven_When_ItIsTheCallers()
    {
        var (author, id) = await NewReviewAsync(2, "Meh");

        var answer = await Host.SendAsync(Edit, new { input = new { id, stars = 5, body = "It grew on me.", version = 1 } }, author);

        Assert.Equal("Meh", answer.Text("editReview.review.title"));
        Assert.Equal("It grew on me.", answer.Text("editReview.review.body"));
        Assert.Equal(2, answer.Number("editReview.review.version"));
        Assert.Equal(5m, (await RatingAsync()).Amount("productById.rating.average"));
    }

    [Fact]
    public async Task EditReview_Should_TellTheCurrentVersion_When_TheGivenOneIsOld()
    {
        var (author, id) = await NewReviewAsync();
        await Host.SendAsync(Edit, new { input = new { id, stars = 5 } }, author);

        var answer = await Host.SendAsync(Edit, new { input = new { id, stars = 1, version = 1 } }, author);

        Assert.Equal("ReviewChangedError", answer.ErrorOf("editReview"));
        Assert.Equal(2, answer.Number("editReview.errors.0.currentVersion"));
        Assert.Equal(5m, (await RatingAsync()).Amount("productById.rating.average"));
    }

    [Fact]
    public async Task EditAndDelete_Should_NotFindTheReview_When_ItIsAnothers()
    {
        var (_, id) = await NewReviewAsync();
        var other = await NewBuyerAsync();

        var edited = await Host.SendAsync(Edit, new { input = new { id, stars = 1 } }, other);
        var deleted = await Host.SendAsync(Delete, new { input = new { id } }, other);

        Assert.Equal("ReviewNotFoundError", edited.ErrorOf("editReview"));
        Assert.Equal("ReviewNotFoundError", deleted.ErrorOf("deleteReview"));
        Assert.Equal(1, (await RatingAsync()).Number("productById.rating.count"));
    }

    [Fact]
    public async Task DeleteReview_Should_TakeItOutOfTheRating_When_ItIsTheCallers()
    {
        var (author, id) = await NewReviewAsync();

        await Host.SendAsync(Delete, new { input = new { id } }, author);

        var rating = await RatingAsync();
        Assert.Null(rating.At("productById.rating.average"));
        Assert.Equal(0, rating.Number("productById.rating.count"));
        Assert.Null((await AddAsync(author, 5)).ErrorOf("addReview"));
    }

    [Fact]
    public async Task ProductsToReview_Should_NameWhatIsLeft_When_SomeIsReviewed()
    {
        var other = Guid.CreateVersion7();
        var buyer = await NewBuyerAsync(Product, other);
        await AddAsync(buyer);

        var answer = await Host.SendAsync("{ productsToReview { id } }", null, buyer);

        Assert.Equal([GlobalId.Of("Product", other)], answer.List("productsToReview").Select(p => p!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Delivery_Should_CountOnce_When_ItIsToldOfAgain()
    {
        var buyer = await NewBuyerAsync();
        await DeliverAsync(buyer, Product, Product);

        Assert.Equal(1, await Host.QueryAsync(db => db.Purchases.CountAsync(p => p.OwnerId == buyer.Id)));
    }
}
