using EShop.Contracts;
using EShop.Notifications.Outgoing;
using EShop.Notifications.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Notifications.Tests;

public sealed class UserOccasionTests(NotificationsFixture notifications) : NotificationsTests(notifications)
{
    private const string Change = """
        mutation ($input: UpdateNotificationPreferencesInput!) {
          updateNotificationPreferences(input: $input) { preferences { channel kind isEnabled isLocked } errors { __typename } }
        }
        """;

    private PasswordResetRequested Reset => new(User.Id, Email, null, "427-118", At.AddYears(100), At);

    [Fact]
    public async Task Code_Should_StandInTheMessageAlone_When_APasswordIsReset()
    {
        await TellAsync(Reset);

        var message = Assert.Single(await OutgoingAsync());
        Assert.Contains("427-118", message.Text, StringComparison.Ordinal);
        var feed = await Host.SendAsync("{ notifications { nodes { title body } } }", null, User);
        Assert.Single(feed.List("notifications.nodes"));
        Assert.DoesNotContain("427-118", feed.Body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preference_Should_KeepAMailBack_When_ItIsSwitchedOff()
    {
        var answer = await ChangeAsync("WELCOME", false);
        await RegisterAsync();

        Assert.Null(answer.ErrorOf("updateNotificationPreferences"));
        Assert.Empty(await OutgoingAsync());
        Assert.Equal(["WELCOME"], await FeedAsync());
    }

    [Fact]
    public async Task Preference_Should_BeRefused_When_ASecurityMessageIsSwitchedOff()
    {
        var answer = await ChangeAsync("PASSWORD_RESET", false);
        await TellAsync(Reset);

        Assert.Equal("NotificationPreferenceLockedError", answer.ErrorOf("updateNotificationPreferences"));
        Assert.Single(await OutgoingAsync());
    }

    [Fact]
    public async Task Contact_Should_StayTheNewest_When_NewsOfItComeInAnyOrder()
    {
        await TellAsync(new UserProfileChanged(User.Id, "new@example.com", null, "Ada", At.AddDays(1)));
        await RegisterAsync();

        Assert.Equal("new@example.com", Assert.Single(await OutgoingAsync()).Recipient);
    }

    [Fact]
    public async Task BackInStock_Should_TellEverySubscriberOnce_When_ItIsRepeated()
    {
        await RegisterAsync();
        var other = Caller.NewCustomer();
        var back = new BackInStock(Guid.CreateVersion7(), [User.Id, other.Id, User.Id], 3, At);

        await TellAsync(back);
        await TellAsync(back);

        Assert.Equal(["BACK_IN_STOCK"], await FeedAsync(other));
        Assert.Equal(["BACK_IN_STOCK", "WELCOME"], (await FeedAsync()).Order());
    }

    [Fact]
    public async Task Erasure_Should_ForgetEverything_When_NewsComeBeforeAndAfter()
    {
        await RegisterAsync();
        await TellAsync(Placed());
        await TellAsync(new UserErased(User.Id, At.AddDays(2)));
        await RegisterAsync();
        await TellAsync(Confirmed());

        Assert.Empty(await FeedAsync());
        Assert.All(
            await OutgoingAsync(),
            m => Assert.Equal((OutgoingMessageStatus.Discarded, "", null, $"erased-{m.Id}"), (m.Status, m.Subject, m.Text, m.Recipient)));
        Assert.True(await Host.QueryAsync(db => db.Contacts.AllAsync(c => c.UserId != User.Id || (c.Email == null && c.DisplayName == null))));
        Assert.True(await Host.QueryAsync(db => db.OrderContacts.AllAsync(o => o.OwnerId != User.Id || o.Email == null)));
    }

    private Task<GraphQLAnswer> ChangeAsync(string kind, bool isEnabled)
        => Host.SendAsync(Change, new { input = new { preferences = new[] { new { channel = "EMAIL", kind, isEnabled } } } }, User);
}
