using EShop.Contracts;
using EShop.Reviews.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Reviews.Tests.Reviews;

public sealed class ReviewModerationTests(ReviewsFixture reviews) : ReviewsTests(reviews)
{
    private const string Hide = "mutation ($input: HideReviewInput!) { hideReview(input: $input) { review { status } errors { __typename } } }";
    private const string Show = "mutation ($input: ShowReviewInput!) { showReview(input: $input) { review { status hiddenReason } errors { __typename } } }";
    private const string ById = "query ($id: ID!) { reviewById(id: $id) { status hiddenReason author { id } } }";

    [Fact]
    public async Task Hidden_Should_BeSeenByAuthorAndStaffAlone_When_AnybodyAsks()
    {
        var (author, id) = await NewReviewAsync(1, "Rude");
        await Host.SendAsync(Hide, new { input = new { id, reason = "Insults" } }, Caller.Staff);

        var toStranger = await Host.SendAsync(ById, new { id }, Caller.NewCustomer());
        var toNobody = await Host.SendAsync(ById, new { id });
        var toAuthor = await Host.SendAsync(ById, new { id }, author);
        var toStaff = await Host.SendAsync(ById, new { id }, Caller.Staff);

        Assert.Null(toStranger.At("reviewById"));
        Assert.Null(toNobody.At("reviewById"));
        Assert.Equal("Insults", toAuthor.Text("reviewById.hiddenReason"));
        Assert.Equal("HIDDEN", toStaff.Text("reviewById.status"));
        Assert.Equal(0, (await RatingAsync()).Number("productById.rating.count"));
    }

    [Fact]
    public async Task Show_Should_CountItAgain_When_ItWasHidden()
    {
        var (_, id) = await NewReviewAsync(4);
        await Host.SendAsync(Hide, new { input = new { id, reason = "By mistake" } }, Caller.Staff);

        var shown = await Host.SendAsync(Show, new { input = new { id } }, Caller.Admin);

        Assert.Equal("PUBLISHED", shown.Text("showReview.review.status"));
        Assert.Null(shown.At("showReview.review.hiddenReason"));
        Assert.Equal(1, (await RatingAsync()).Number("productById.rating.count"));
    }

    [Theory]
    [InlineData("mutation ($input: HideReviewInput!) { hideReview(input: $input) { errors { __typename } } }")]
    [InlineData("query { reviews { totalCount } }")]
    public async Task Moderation_Should_BeRefused_When_TheCallerIsNoStaff(string document)
    {
        var (author, id) = await NewReviewAsync();

        var answer = await Host.SendAsync(document, new { input = new { id, reason = "x" } }, author);

        Assert.Equal(["AUTH_NOT_AUTHORIZED"], answer.ErrorCodes);
    }

    [Fact]
    public async Task Trail_Should_TellWhoHidWhat_When_AnAdministratorAsks()
    {
        var (_, id) = await NewReviewAsync();
        await Host.SendAsync(Hide, new { input = new { id, reason = "Spam" } }, Caller.Staff);
        const string trail = """
            query ($key: String!) {
              reviewsAuditEntries(where: { entity: "Review", entityId: $key }) {
                totalCount nodes { actorId actorRole action changes { field before after } }
              }
            }
            """;
        var key = GlobalId.KeyOf(id).ToString();

        var answer = await Host.SendAsync(trail, new { key }, Caller.Admin);
        var refused = await Host.SendAsync(trail, new { key }, Caller.Staff);

        Assert.Equal(1, answer.Number("reviewsAuditEntries.totalCount"));
        Assert.Equal(GlobalId.Of("User", Caller.Staff.Id), answer.Text("reviewsAuditEntries.nodes.0.actorId"));
        Assert.Equal("staff UPDATED", $"{answer.Text("reviewsAuditEntries.nodes.0.actorRole")} {answer.Text("reviewsAuditEntries.nodes.0.action")}");
        Assert.Contains(
            answer.List("reviewsAuditEntries.nodes.0.changes"),
            c => (c!["field"]!.ToString(), c["before"]?.ToString(), c["after"]?.ToString()) == ("Status", "Published", "Hidden"));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], refused.ErrorCodes);
    }

    [Fact]
    public async Task Erasure_Should_TakeTheAuthorAway_When_TheAccountIsDeleted()
    {
        var (author, id) = await NewReviewAsync(5, "Lovely");

        await Host.Messages.PublishAsync(new UserErased(author.Id, DateTimeOffset.UnixEpoch));

        var answer = await Host.SendAsync(ById, new { id });
        Assert.NotNull(answer.At("reviewById"));
        Assert.Null(answer.At("reviewById.author"));
        Assert.Equal(1, (await RatingAsync()).Number("productById.rating.count"));
        Assert.Equal("ReviewNotPurchasedError", (await AddAsync(author)).ErrorOf("addReview"));
    }
}
