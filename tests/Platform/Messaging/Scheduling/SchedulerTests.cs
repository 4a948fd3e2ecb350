using EShop.Messaging.Store;
using EShop.Messaging.Tests.Sagas;
using EShop.Messaging.Tests.Support;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Messaging.Tests.Scheduling;

public sealed class SchedulerTests(MessagingFixture fixture) : MessagingTests(fixture)
{
    private const string Queue = "shop-counter";

    private readonly FakeTimeProvider _clock = new();
    private readonly Guid _key = Guid.CreateVersion7();

    [Theory]
    [InlineData(Transport.InMemory)]
    [InlineData(Transport.RabbitMq)]
    public async Task Timer_Should_Fire_When_ItIsDue(Transport transport)
    {
        var host = await StartWithTimerAsync(transport);

        Pass(host, TimeSpan.FromMinutes(9));
        await AssertCountAsync(host, 1);
        Pass(host, TimeSpan.FromMinutes(2));
        await host.Recorder.FirstAsync<Counted>(x => x.Count == 1001);

        Assert.Equal(0, await host.QueryAsync(db => db.Set<ScheduledMessageRow>().CountAsync()));
    }

    [Fact]
    public async Task Timer_Should_FireByItself_When_TimePasses()
    {
        // On the system's clock with a poll interval of an hour: the scheduler wakes for the due time alone.
        var host = await StartAsync(await SettingsAsync(), Shop);
        await StartCounterAsync(host);

        await host.Bus.Publish(new StartTimer(_key, TimeSpan.FromMilliseconds(300)));

        await host.Recorder.FirstAsync<Counted>(x => x.Count == 1000);
    }

    [Fact]
    public async Task Timer_Should_NotFire_When_Cancelled()
    {
        var host = await StartWithTimerAsync();

        await SettleAsync(host, new StopTimer(_key));
        Assert.Equal(0, await host.QueryAsync(db => db.Set<ScheduledMessageRow>().CountAsync()));
        Pass(host, TimeSpan.FromMinutes(11));

        await AssertCountAsync(host, 1);
    }

    [Fact]
    public async Task Timer_Should_BeReplaced_When_StartedAgain()
    {
        var host = await StartWithTimerAsync();

        Pass(host, TimeSpan.FromMinutes(9));
        await SettleAsync(host, new StartTimer(_key, TimeSpan.FromMinutes(10)));
        Pass(host, TimeSpan.FromMinutes(5));
        await AssertCountAsync(host, 1);
        Pass(host, TimeSpan.FromMinutes(6));

        await host.Recorder.FirstAsync<Counted>(x => x.Count == 1001);
    }

    [Theory]
    [InlineData(Transport.InMemory)]
    [InlineData(Transport.RabbitMq)]
    public async Task Timer_Should_BeDropped_When_ItIsStale(Transport transport)
    {
        var host = await StartWithTimerAsync(transport);
        var token = await host.QueryAsync(db => db.Counters.Select(x => x.TimerToken).SingleAsync());

        // A timer that was already on its way when the saga cancelled it, and one that an earlier start had left behind.
        await SettleAsync(host, new StopTimer(_key));
        await SendTimerAsync(host, token!.Value);
        await SettleAsync(host, new StartTimer(_key, TimeSpan.FromMinutes(10)));
        await SendTimerAsync(host, token.Value);

        await AssertCountAsync(host, 1);
    }

    [Fact]
    public async Task Timer_Should_NotExist_When_TheTransactionIsRolledBack()
    {
        var host = await StartAsync(await SettingsAsync() with { Clock = _clock }, Shop);
        await StartCounterAsync(host);

        await SettleAsync(host, new SpoilTimer(_key));
        Assert.Equal(0, await host.QueryAsync(db => db.Set<ScheduledMessageRow>().CountAsync()));
        Pass(host, TimeSpan.FromMinutes(2));

        await AssertCountAsync(host, 1);
    }

    [Fact]
    public async Task Timer_Should_Fire_When_TheProcessWasDownAtItsTime()
    {
        var settings = await SettingsAsync() with { Clock = _clock };
        var host = await StartAsync(settings, Shop);
        await StartCounterAsync(host);
        await SettleAsync(host, new StartTimer(_key, TimeSpan.FromMinutes(10)));
        await host.StopAsync();
        _clock.Advance(TimeSpan.FromMinutes(30));

        var next = await StartAsync(settings, Shop);

        await next.Recorder.FirstAsync<Counted>(x => x.Count == 1000);
    }

    private static void Shop(IMessagingModuleConfigurator shop) => shop
        .AddSagaStateMachine<CounterStateMachine, Counter>()
        .AddConsumer<CounterStartedConsumer>()
        .AddConsumer<CountedConsumer>();

    private async Task<TestHost> StartWithTimerAsync(Transport transport = Transport.InMemory)
    {
        var host = await StartAsync(await SettingsAsync(transport) with { Clock = _clock }, Shop);
        await StartCounterAsync(host);
        await SettleAsync(host, new StartTimer(_key, TimeSpan.FromMinutes(10)));
        return host;
    }

    private async Task StartCounterAsync(TestHost host)
    {
        await host.Bus.Publish(new StartCounter(_key));
        await host.Recorder.FirstAsync<CounterStarted>();
    }

    private static async Task SettleAsync<T>(TestHost host, T message)
        where T : class
    {
        var messageId = Guid.CreateVersion7();
        await PublishAsync(host, message, messageId);
        await host.Recorder.FirstAsync<Settled>(x => x.MessageId == messageId && x.Queue == Queue);
    }

    private static async Task SendTimerAsync(TestHost host, Guid token)
    {
        var messageId = Guid.CreateVersion7();
        var key = await host.QueryAsync(db => db.Counters.Select(x => x.CorrelationId).SingleAsync());
        var endpoint = await host.Bus.GetSendEndpoint(new Uri("exchange:" + Queue));
        await endpoint.Send(new TimerFired(key), context =>
        {
            context.MessageId = messageId;
            context.Headers.Set(MessageHeaders.SchedulingTokenId, token.ToString("D"));
        });
        var settled = await host.Recorder.FirstAsync<Settled>(x => x.MessageId == messageId);
        Assert.False(settled.Faulted);
    }

    private void Pass(TestHost host, TimeSpan time)
    {
        _clock.Advance(time);
        host.WakeScheduler();
    }

    /// <summary>An increment through the same queue shows what was counted before it.</summary>
    private async Task AssertCountAsync(TestHost host, int expected)
    {
        await host.Bus.Publish(new Increment(_key));
        var counted = await host.Recorder.FirstAsync<Counted>(x => x.Count is > 0 and < 1000 or > 1000);
        Assert.Equal(expected, counted.Count);
    }
}
