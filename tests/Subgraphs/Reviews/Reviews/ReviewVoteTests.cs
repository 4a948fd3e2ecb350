using EShop.Reviews.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Reviews.Tests.Reviews;

public sealed class ReviewVoteTests(ReviewsFixture reviews) : ReviewsTests(reviews)
{
    private const string Vote = """
        mutation ($input: VoteReviewHelpfulInput!) {
          voteReviewHelpful(input: $input) { review { helpfulCount isVotedHelpful } errors { __typename } }
        }
        """;

    private const string Withdraw = """
        mutation ($input: WithdrawReviewVoteInput!) {
          withdrawReviewVote(input: $input) { review { helpfulCount isVotedHelpful } errors { __typename } }
        }
        """;

    [Fact]
    public async Task Vote_Should_CountOnce_When_OneUserSendsItManyTimesAtOnce()
    {
        var (_, id) = await NewReviewAsync();
        var reader = Caller.NewCustomer();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Host.SendAsync(Vote, new { input = new { id } }, reader)));
        var answer = await Host.SendAsync(Vote, new { input = new { id } }, Caller.NewCustomer());

        Assert.Equal(2, answer.Number("voteReviewHelpful.review.helpfulCount"));
        Assert.True(answer.Flag("voteReviewHelpful.review.isVotedHelpful"));
    }

    [Fact]
    public async Task Withdraw_Should_TakeTheVoteBack_When_ThereIsOne()
    {
        var (_, id) = await NewReviewAsync();
        var reader = Caller.NewCustomer();
        await Host.SendAsync(Vote, new { input = new { id } }, reader);

        var first = await Host.SendAsync(Withdraw, new { input = new { id } }, reader);
        var second = await Host.SendAsync(Withdraw, new { input = new { id } }, reader);

        Assert.Equal(0, first.Number("withdrawReviewVote.review.helpfulCount"));
        Assert.False(first.Flag("withdrawReviewVote.review.isVotedHelpful"));
        Assert.Equal(0, second.Number("withdrawReviewVote.review.helpfulCount"));
    }

    [Fact]
    public async Task Vote_Should_Refuse_When_TheReviewIsOnesOwnOrUnknown()
    {
        var (author, id) = await NewReviewAsync();

        var own = await Host.SendAsync(Vote, new { input = new { id } }, author);
        var unknown = await Host.SendAsync(Vote, new { input = new { id = GlobalId.Of("Review", Guid.CreateVersion7()) } }, author);

        Assert.Equal("ReviewOwnVoteError", own.ErrorOf("voteReviewHelpful"));
        Assert.Equal("ReviewNotFoundError", unknown.ErrorOf("voteReviewHelpful"));
    }
}
