using EShop.Notifications.Feed;
using EShop.Notifications.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using System.Security.Claims;

namespace EShop.Notifications.Tests;

public sealed class FeedTests(NotificationsFixture notifications) : NotificationsTests(notifications)
{
    private const string Mark = """
        mutation ($input: MarkNotificationReadInput!) {
          markNotificationRead(input: $input) { notification { isRead readAt } errors { __typename } }
        }
        """;

    [Fact]
    public async Task Mark_Should_LowerTheCount_When_ItIsTheCallers()
    {
        await TellAsync(Placed());
        await TellAsync(Confirmed());
        var id = await FirstIdAsync();

        var answer = await Host.SendAsync(Mark, new { input = new { id } }, User);

        Assert.True(answer.Flag("markNotificationRead.notification.isRead"));
        Assert.Equal(1, (await Host.SendAsync("{ unreadNotificationCount }", null, User)).Number("unreadNotificationCount"));
        var unread = await Host.SendAsync("{ notifications(where: { isRead: { eq: false } }) { totalCount } }", null, User);
        Assert.Equal(1, unread.Number("notifications.totalCount"));
        var all = await Host.SendAsync("mutation { markAllNotificationsRead { markedCount } }", null, User);
        Assert.Equal(1, all.Number("markAllNotificationsRead.markedCount"));
    }

    [Fact]
    public async Task Feed_Should_BeOutOfReach_When_ItIsAnothers()
    {
        await TellAsync(Placed());
        var id = await FirstIdAsync();
        const string reach = """
            query ($id: ID!, $user: ID!) {
              notificationById(id: $id) { title } node(id: $id) { id } userById(id: $user) { notifications { totalCount nodes { title } } }
            }
            """;
        var variables = new { id, user = GlobalId.Of("User", User.Id) };

        foreach (var caller in new[] { Caller.NewCustomer(), Caller.Staff, Caller.Admin })
        {
            var answer = await Host.SendAsync(reach, variables, caller);
            Assert.Null(answer.At("notificationById"));
            Assert.Null(answer.At("node"));
            Assert.Empty(answer.List("userById.notifications.nodes"));
            Assert.Equal("NotificationNotFoundError", (await Host.SendAsync(Mark, new { input = new { id } }, caller)).ErrorOf("markNotificationRead"));
        }

        var own = await Host.SendAsync(reach, variables, User);
        Assert.Single(own.List("userById.notifications.nodes"));
        Assert.NotNull(own.At("notificationById"));
    }

    [Theory]
    [InlineData("{ notifications { totalCount } }", false)]
    [InlineData("{ unreadNotificationCount }", false)]
    [InlineData("{ notificationPreferences { kind } }", false)]
    [InlineData("{ outgoingMessages { totalCount } }", true)]
    public async Task Field_Should_BeRefused_When_TheCallerMayNot(string document, bool asCustomer)
    {
        var answer = asCustomer ? await Host.SendAsync(document, null, User) : await Host.SendAsync(document);

        Assert.Single(answer.ErrorCodes);
        Assert.StartsWith("AUTH_NOT_AUTH", answer.ErrorCodes[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_Should_GiveTheCallersAlone_When_ManyAreFiled()
    {
        var stream = Host.Services.GetRequiredService<NotificationStream>();
        var caller = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, User.Id.ToString())], "test"));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var following = stream.FollowAsync(caller, patience.Token).GetAsyncEnumerator(patience.Token);
        var first = following.MoveNextAsync();
        await TellAsync(Placed() with { OwnerId = Guid.CreateVersion7(), OrderId = Guid.CreateVersion7() });

        await TellAsync(Placed());

        Assert.True(await first);
        Assert.Equal((User.Id, NotificationKind.OrderPlaced), (following.Current.UserId, following.Current.Kind));
    }

    private Task<string> FirstIdAsync()
        => Host.QueryAsync(async db => GlobalId.Of("Notification", await db.Notifications.Where(n => n.UserId == User.Id).Select(n => n.Id).FirstAsync()));
}
