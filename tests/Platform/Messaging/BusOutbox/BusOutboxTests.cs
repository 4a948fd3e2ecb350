using System.Diagnostics;
using EShop.Messaging.BusOutbox;
using EShop.Messaging.Tests.Inbox;
using EShop.Messaging.Tests.Support;
using MassTransit;
using MassTransit.EntityFrameworkCoreIntegration;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Messaging.Tests.BusOutbox;

public sealed class BusOutboxTests(MessagingFixture fixture) : MessagingTests(fixture)
{
    private readonly Guid _key = Guid.CreateVersion7();

    [Theory]
    [InlineData(Transport.InMemory)]
    [InlineData(Transport.RabbitMq)]
    public async Task Message_Should_ArriveOnTheCommitSignal_When_Saved(Transport transport)
    {
        // The poll interval is an hour, so only the signal can have brought it.
        var host = await StartAsync(await SettingsAsync(transport), Shop);

        await PublishAndSaveAsync(host, new Noted(_key, "a"));
        await host.Recorder.FirstAsync<Arrived>(x => x.Message.Key == _key);

        await AssertOutboxEmptyAsync(host);
    }

    [Fact]
    public async Task Message_Should_NotLeave_When_NothingIsSaved()
    {
        var host = await StartAsync(await SettingsAsync(), Shop);

        await host.InScopeAsync(services => services.GetRequiredService<IPublishEndpoint>().Publish(new Noted(_key, "lost")));
        await AssertNothingArrivesAsync(host);

        Assert.Single(host.Recorder.All<LogEntry>(), entry => entry.Id == 4010 && entry.Text.Contains(nameof(Noted), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Message_Should_NotLeave_When_TheTransactionIsRolledBack()
    {
        var host = await StartAsync(await SettingsAsync(), Shop);

        await host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<ShopDbContext>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            await services.GetRequiredService<IPublishEndpoint>().Publish(new Noted(_key, "lost"));
            db.Add(new Note { Id = _key, Text = "lost" });
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
        });
        await AssertNothingArrivesAsync(host);

        Assert.Equal(0, await host.QueryAsync(db => db.Notes.CountAsync()));
    }

    [Fact]
    public async Task Message_Should_Arrive_When_AnExplicitTransactionCommits()
    {
        var host = await StartAsync(await SettingsAsync(), Shop);

        await host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<ShopDbContext>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            await services.GetRequiredService<IPublishEndpoint>().Publish(new Noted(_key, "a"));
            await db.SaveChangesAsync();
            Assert.Empty(host.Recorder.All<Arrived>());
            await transaction.CommitAsync();
        });

        await host.Recorder.FirstAsync<Arrived>(x => x.Message.Key == _key);
    }

    [Fact]
    public async Task Messages_Should_AllArriveInOrder_When_AScopeSavesSeveralTimes()
    {
        var host = await StartAsync(await SettingsAsync(), shop => shop
            .AddConsumer<NotedConsumer>(endpoint => endpoint.ConcurrentMessageLimit = 1));

        await host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<ShopDbContext>();
            var publish = services.GetRequiredService<IPublishEndpoint>();
            foreach (var text in new[] { "a", "b", "c" })
            {
                await publish.Publish(new Noted(_key, text));
                await publish.Publish(new Noted(_key, text + text));
                await db.SaveChangesAsync();
            }
        });
        var arrived = await host.Recorder.CountAsync<Arrived>(6);

        Assert.Equal(["a", "aa", "b", "bb", "c", "cc"], arrived.Select(x => x.Message.Text));
    }

    [Fact]
    public async Task Message_Should_GoWithTheNextAttempt_When_ASaveFails()
    {
        var host = await StartAsync(await SettingsAsync(), Shop);

        await host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<ShopDbContext>();
            await services.GetRequiredService<IPublishEndpoint>().Publish(new Noted(_key, "a"));
            var note = new Note { Id = _key, Text = null! };
            db.Add(note);
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
            note.Text = "mended";
            await db.SaveChangesAsync();
        });

        await host.Recorder.FirstAsync<Arrived>(x => x.Message.Key == _key);
        await AssertNothingArrivesAsync(host, expected: 1);
    }

    [Theory]
    [InlineData(Transport.InMemory)]
    [InlineData(Transport.RabbitMq)]
    public async Task Message_Should_Arrive_When_TheBusStartsLater(Transport transport)
    {
        var host = Build(await SettingsAsync(transport), Shop);

        await PublishAndSaveAsync(host, new Noted(_key, "a"));
        Assert.Equal(1, await host.QueryAsync(db => db.Set<OutboxMessage>().CountAsync()));
        await host.StartAsync();

        await host.Recorder.FirstAsync<Arrived>(x => x.Message.Key == _key);
    }

    [Fact]
    public async Task Sends_Should_GoThroughTheOutbox_When_AnEndpointIsAddressed()
    {
        var host = await StartAsync(await SettingsAsync(), Shop);

        await host.InScopeAsync(async services =>
        {
            var endpoint = await services.GetRequiredService<ISendEndpointProvider>().GetSendEndpoint(new Uri("exchange:shop-noted"));
            await endpoint.Send(new Noted(_key, "a"));
            Assert.Empty(host.Recorder.All<Arrived>());
            await services.GetRequiredService<ShopDbContext>().SaveChangesAsync();
        });

        await host.Recorder.FirstAsync<Arrived>(x => x.Message.Key == _key);
    }

    [Fact]
    public async Task Rows_Should_LieInTheDatabaseOfTheirModule_When_SeveralModulesShareAProcess()
    {
        var settings = await SettingsAsync() with { OtherDatabase = await Fixture.CreateStoreAsync<OtherDbContext>() };
        var host = Build(settings, Shop, _ => { });

        await PublishAndSaveAsync(host, new Noted(_key, "shop"));
        await host.InScopeAsync(async services =>
        {
            await services.GetRequiredService<IPublishEndpoint>().Publish(new Noted(_key, "other"));
            await services.GetRequiredService<OtherDbContext>().SaveChangesAsync();
        });

        var shop = await host.QueryAsync(db => db.Set<OutboxMessage>().Select(x => x.Body).ToListAsync());
        var other = await host.InScopeAsync(services =>
            services.GetRequiredService<OtherDbContext>().Set<OutboxMessage>().Select(x => x.Body).ToListAsync());
        Assert.Contains("\"shop\"", Assert.Single(shop), StringComparison.Ordinal);
        Assert.Contains("\"other\"", Assert.Single(other), StringComparison.Ordinal);

        await host.StartAsync();
        await host.Recorder.CountAsync<Arrived>(2, x => x.Message.Key == _key);
    }

    [Fact]
    public async Task Save_Should_Throw_When_TwoContextsTakeMessagesInOneScope()
    {
        var settings = await SettingsAsync() with { OtherDatabase = await Fixture.CreateStoreAsync<OtherDbContext>() };
        var host = Build(settings, Shop, _ => { });

        await host.InScopeAsync(async services =>
        {
            var publish = services.GetRequiredService<IPublishEndpoint>();
            await publish.Publish(new Noted(_key, "a"));
            await services.GetRequiredService<ShopDbContext>().SaveChangesAsync();
            await publish.Publish(new Noted(_key, "b"));

            var exception = await Assert.ThrowsAsync<InvalidOperationException>(() =>
                services.GetRequiredService<OtherDbContext>().SaveChangesAsync());
            Assert.Contains(nameof(ShopDbContext), exception.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Messages_Should_ArriveOnce_When_InstancesShareTheWork()
    {
        const int Count = 60;
        var settings = await SettingsAsync(Transport.RabbitMq) with
        {
            Recorder = new Recorder(),
            OutboxPollInterval = TimeSpan.FromMilliseconds(20),
        };
        var first = Build(settings, Shop);
        var second = Build(settings, Shop);
        for (var index = 0; index < Count; index++)
        {
            await PublishAndSaveAsync(first, new Noted(_key, index.ToString("00", System.Globalization.CultureInfo.InvariantCulture)));
        }

        await Task.WhenAll(first.StartAsync(), second.StartAsync());
        await settings.Recorder.CountAsync<Arrived>(Count);
        await AssertNothingArrivesAsync(first, expected: Count);
    }

    [Fact]
    public async Task Batch_Should_BeParkedAndNotBlock_When_AHealthyBrokerRefusesIt()
    {
        var clock = new FakeTimeProvider();
        var host = await StartAsync(await SettingsAsync() with { Clock = clock }, Shop);

        await host.InScopeAsync(async services =>
        {
            await services.GetRequiredService<IPublishEndpoint>().Publish(
                new Noted(_key, "poison"), context => context.Headers.Set(StoredMessageSender.FailDeliveryHeader, true));
            await services.GetRequiredService<ShopDbContext>().SaveChangesAsync();
        });
        await host.Recorder.FirstAsync<LogEntry>(entry => entry.Id == 4020);

        // The destination is spoilt too, so that the second attempt fails for good.
        await host.QueryAsync(db => db.Set<OutboxMessage>()
            .ExecuteUpdateAsync(x => x.SetProperty(row => row.DestinationAddress, (Uri?)null)));
        clock.Advance(TimeSpan.FromSeconds(10));
        await PublishAndSaveAsync(host, new Noted(_key, "healthy"));

        await host.Recorder.FirstAsync<LogEntry>(entry => entry.Id == 4021);
        await host.Recorder.FirstAsync<Arrived>(x => x.Message.Text == "healthy");
        var parked = await host.QueryAsync(db => db.Set<OutboxState>().SingleAsync());
        Assert.Equal((2, true), (parked.Failures, parked.ParkedAt.HasValue));
    }

    [Fact]
    public async Task Trace_Should_Continue_When_AMessageWaitsInTheOutbox()
    {
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "MassTransit" or nameof(BusOutboxTests),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(listener);
        using var source = new ActivitySource(nameof(BusOutboxTests));
        var host = await StartAsync(await SettingsAsync(), shop => shop.AddConsumer<TraceConsumer>());

        string trace;
        using (var activity = source.StartActivity("checkout"))
        {
            trace = activity!.TraceId.ToHexString();
            await PublishAndSaveAsync(host, new Noted(_key, "a"));
        }

        Assert.Equal(trace, await host.Recorder.FirstAsync<string>());
    }

    private static void Shop(IMessagingModuleConfigurator shop) => shop.AddConsumer<NotedConsumer>();

    private static async Task AssertOutboxEmptyAsync(TestHost host)
    {
        // The rows go in the transaction that follows the sending; taking their locks waits for it.
        var left = await host.QueryAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.Database.ExecuteSqlRawAsync("""SELECT 1 FROM "OutboxState" FOR UPDATE""");
            return await db.Set<OutboxState>().CountAsync();
        });
        Assert.Equal(0, left);
    }

    private async Task AssertNothingArrivesAsync(TestHost host, int expected = 0)
    {
        var marker = Guid.CreateVersion7();
        await PublishAndSaveAsync(host, new Noted(marker, "marker"));
        await host.Recorder.FirstAsync<Arrived>(x => x.Message.Key == marker);
        Assert.Equal(expected, host.Recorder.All<Arrived>().Count(x => x.Message.Key == _key));
    }
}
