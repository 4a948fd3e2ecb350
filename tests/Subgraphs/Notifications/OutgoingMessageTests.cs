using EShop.Contracts;
using EShop.Notifications.Outgoing;
using EShop.Notifications.Outgoing.Delivery;
using EShop.Notifications.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Notifications.Tests;

public sealed class OutgoingMessageTests(NotificationsFixture notifications) : NotificationsTests(notifications), IAsyncLifetime
{
    private const string Retry = """
        mutation ($input: RetryOutgoingMessageInput!) {
          retryOutgoingMessage(input: $input) { outgoingMessage { status attempts } errors { __typename } }
        }
        """;

    private readonly RecordingCarrier _world = new();

    public async Task InitializeAsync() => Host = await Notifications.StartWithAsync(_world);

    public async Task DisposeAsync() => await Host.DisposeAsync();

    [Fact]
    public async Task Send_Should_TakeEachOnce_When_SeveralSendAtOnce()
    {
        for (var i = 0; i < 12; i++)
        {
            await TellAsync(new PasswordResetRequested(User.Id, Email, null, "1", At.AddHours(1), At.AddSeconds(i)));
        }

        var tried = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync()));

        Assert.Equal(12, tried.Sum());
        Assert.Equal(12, _world.Taken.Select(m => m.Id).Distinct().Count());
        Assert.All(await OutgoingAsync(), m => Assert.Equal((OutgoingMessageStatus.Sent, null, null), (m.Status, m.Text, m.Html)));
    }

    [Fact]
    public async Task Send_Should_WaitLongerEachTime_When_ItFails()
    {
        await TellAsync(Placed());
        _world.Failure = new HttpRequestException("down");

        Assert.Equal(1, await SendAsync());
        Assert.Equal(0, await SendAsync());
        Host.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(1, await SendAsync());
        Host.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(0, await SendAsync());
        _world.Failure = null;
        Host.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(1, await SendAsync());

        Assert.Equal((OutgoingMessageStatus.Sent, 3), Stand(Assert.Single(await OutgoingAsync())));
    }

    [Fact]
    public async Task Message_Should_BeDeadUntilStaffTryItAgain_When_EveryTryFailed()
    {
        await TellAsync(Placed());
        _world.Failure = new HttpRequestException("down");
        for (var i = 0; i < 8; i++)
        {
            Assert.Equal(1, await SendAsync());
            Host.Clock.Advance(TimeSpan.FromHours(6));
        }

        Assert.Equal(0, await SendAsync());
        var dead = Assert.Single(await OutgoingAsync());
        Assert.Equal((OutgoingMessageStatus.Dead, 8), Stand(dead));

        _world.Failure = null;
        var input = new { input = new { id = GlobalId.Of("OutgoingMessage", dead.Id) } };
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await Host.SendAsync(Retry, input, User)).ErrorCodes);
        Assert.Equal("PENDING", (await Host.SendAsync(Retry, input, Caller.Staff)).Text("retryOutgoingMessage.outgoingMessage.status"));
        Assert.Equal(1, await SendAsync());
        Assert.Equal("OutgoingMessageNotDeadError", (await Host.SendAsync(Retry, input, Caller.Staff)).ErrorOf("retryOutgoingMessage"));
    }

    [Fact]
    public async Task Message_Should_BeDeadAtOnce_When_ItCannotArrive()
    {
        await TellAsync(Placed());
        _world.Failure = new UndeliverableException("gone");

        await SendAsync();

        Assert.Equal((OutgoingMessageStatus.Dead, 1), Stand(Assert.Single(await OutgoingAsync())));
    }

    [Fact]
    public async Task Code_Should_NotBeSent_When_ItHasExpired()
    {
        await TellAsync(new PasswordResetRequested(User.Id, Email, null, "427-118", At.AddMinutes(10), At));
        Host.Clock.Advance(TimeSpan.FromMinutes(11));

        await SendAsync();

        Assert.Empty(_world.Taken);
        var message = Assert.Single(await OutgoingAsync());
        Assert.Equal((OutgoingMessageStatus.Discarded, null), (message.Status, message.Text));
    }

    [Fact]
    public async Task List_Should_ShowWhereMessagesStandButNotTheirText_When_StaffAsk()
    {
        await TellAsync(Placed());

        var answer = await Host.SendAsync(
            """{ outgoingMessages(where: { status: { eq: PENDING } }) { totalCount nodes { id channel recipient kind status } } }""",
            null,
            Caller.Staff);

        Assert.Equal(1, answer.Number("outgoingMessages.totalCount"));
        Assert.Equal("buyer@example.com", answer.Text("outgoingMessages.nodes.0.recipient"));
        var text = await Host.SendAsync("{ outgoingMessages { nodes { text } } }", null, Caller.Staff);
        Assert.Contains("text", text.Body["errors"]!.ToJsonString(), StringComparison.Ordinal);
    }

    private static (OutgoingMessageStatus Status, int Attempts) Stand(OutgoingMessage message) => (message.Status, message.Attempts);

    private Task<int> SendAsync() => Host.Services.GetRequiredService<OutgoingMessageSender>().SendDueAsync(CancellationToken.None);
}
