using EShop.Messaging.Tests.Support;
using MassTransit;
using MassTransit.EntityFrameworkCoreIntegration;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Messaging.Tests.Inbox;

public sealed class InboxTests(MessagingFixture fixture) : MessagingTests(fixture)
{
    private const string Queue = "shop-write-notes";

    [Theory]
    [InlineData(Transport.InMemory)]
    [InlineData(Transport.RabbitMq)]
    public async Task Consumers_Should_RunOnceEach_When_MessageIsDeliveredTwice(Transport transport)
    {
        var host = await StartAsync(await SettingsAsync(transport), Shop);
        var message = new WriteNotes(Guid.CreateVersion7(), "a");
        var messageId = Guid.CreateVersion7();

        await PublishAsync(host, message, messageId);
        await host.Recorder.CountAsync<Settled>(2, settled => settled.MessageId == messageId);
        await PublishAsync(host, message, messageId);
        var settled = await host.Recorder.CountAsync<Settled>(4, settled => settled.MessageId == messageId);

        Assert.Equal(
            [nameof(AuditConsumer), nameof(WriteNotesConsumer)],
            host.Recorder.All<Ran>().Select(ran => ran.Consumer).Order());
        Assert.DoesNotContain(settled, delivery => delivery.Faulted);
        await AssertArrivedAsync(host, message.Key, "a");
        Assert.Equal(1, await host.QueryAsync(db => db.Notes.CountAsync()));
    }

    [Theory]
    [InlineData(Transport.InMemory)]
    [InlineData(Transport.RabbitMq)]
    public async Task Consumer_Should_RunOnce_When_DuplicatesArriveTogether(Transport transport)
    {
        var host = await StartAsync(await SettingsAsync(transport), Shop);
        var message = new WriteNotes(Guid.CreateVersion7(), "a");
        var messageId = Guid.CreateVersion7();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PublishAsync(host, message, messageId)));
        await host.Recorder.CountAsync<Settled>(8, settled => settled.MessageId == messageId && settled.Queue == Queue);

        Assert.Equal(1, await host.QueryAsync(db => db.Notes.CountAsync()));
        await AssertArrivedAsync(host, message.Key, "a");
        var inbox = await host.QueryAsync(db => db.Set<InboxState>().Where(x => x.MessageId == messageId).ToListAsync());
        Assert.Contains(inbox, row => row.ReceiveCount == 8);
    }

    [Theory]
    [InlineData(Transport.InMemory)]
    [InlineData(Transport.RabbitMq)]
    public async Task Consumer_Should_SendNothingAndFaultOnce_When_ItThrowsAfterPublishing(Transport transport)
    {
        var host = await StartAsync(await SettingsAsync(transport), Shop);
        var message = new WriteNotes(Guid.CreateVersion7(), "a") { Break = true };

        await host.Bus.Publish(message);
        var fault = await host.Recorder.FirstAsync<Fault<WriteNotes>>();
        await AssertNothingArrivesAsync(host, message.Key);

        Assert.Equal(message.Key, fault.Message.Key);
        Assert.Single(host.Recorder.All<Fault<WriteNotes>>());
        Assert.Equal(1, host.Recorder.All<Ran>().Count(ran => ran.Key == message.Key && ran.Consumer == nameof(WriteNotesConsumer)));
    }

    [Fact]
    public async Task Consumer_Should_SendOnce_When_ItFailsTransientlyAfterPublishing()
    {
        var host = await StartAsync(await SettingsAsync(), shop => shop.AddConsumer<WriteNotesConsumer>()
            .AddConsumer<NotedConsumer>().AddConsumer<WriteNotesFaultConsumer>());
        var message = new WriteNotes(Guid.CreateVersion7(), "a") { BreakOnce = true };

        await host.Bus.Publish(message);
        await AssertArrivedAsync(host, message.Key, "a");

        Assert.Equal(2, host.Recorder.All<Ran>().Count);
        Assert.Empty(host.Recorder.All<Fault<WriteNotes>>());
        Assert.Equal(1, await host.QueryAsync(db => db.Notes.CountAsync()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Consumer_Should_PublishOneTypedFault_When_ItsTransactionFailsAfterItReturned(bool atCommit)
    {
        var host = await StartAsync(await SettingsAsync(), Shop);
        var message = new WriteNotes(Guid.CreateVersion7(), "a") { SpoilContext = !atCommit, SpoilCommit = atCommit };
        await host.QueryAsync(db => db.Database.ExecuteSqlRawAsync(
            """
            CREATE TABLE child (parent uuid REFERENCES "Notes" ("Id") DEFERRABLE INITIALLY DEFERRED)
            """));

        await host.Bus.Publish(message);
        await host.Recorder.FirstAsync<Fault<WriteNotes>>();
        await AssertNothingArrivesAsync(host, message.Key);

        Assert.Single(host.Recorder.All<Fault<WriteNotes>>());
        Assert.Equal(0, await host.QueryAsync(db => db.Notes.CountAsync(note => note.Text == "a")));
    }

    [Theory]
    [InlineData(Transport.InMemory)]
    [InlineData(Transport.RabbitMq)]
    public async Task Delivery_Should_SendTheRestInOrder_When_TheBrokerRefusesOneAtFirst(Transport transport)
    {
        var host = await StartAsync(await SettingsAsync(transport), shop => shop.AddConsumer<WriteNotesConsumer>()
            .AddConsumer<NotedConsumer>(endpoint => endpoint.ConcurrentMessageLimit = 1));
        var message = new WriteNotes(Guid.CreateVersion7(), "a", "b", "c") { RefusedText = "b" };

        await host.Bus.Publish(message);
        var arrived = await host.Recorder.CountAsync<Arrived>(3);
        await AssertNothingArrivesAsync(host, Guid.Empty);

        Assert.Equal(["a", "b", "c"], arrived.Select(x => x.Message.Text));
        Assert.Single(host.Recorder.All<Ran>(), ran => ran.Key == message.Key);
        Assert.Single(host.Recorder.All<LogEntry>(), entry => entry.Text.Contains("OutboxDeliveryException", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Delivery_Should_ResumeWithoutTheConsumer_When_TheProcessDiedAfterTheCommit()
    {
        var settings = await SettingsAsync() with { RetryLimit = 0, Clock = new FakeTimeProvider() };
        var message = new WriteNotes(Guid.CreateVersion7(), "a", "b") { RefusedText = "a" };
        var messageId = Guid.CreateVersion7();
        var dying = await StartAsync(settings, Shop);
        await PublishAsync(dying, message, messageId);
        await dying.Recorder.FirstAsync<Settled>(settled => settled.MessageId == messageId && settled.Queue == Queue);
        Assert.Empty(dying.Recorder.All<Arrived>());
        await dying.StopAsync();

        var next = Build(settings, Shop);
        await AcceptRefusedAsync(next);
        await next.StartAsync();
        await AssertArrivedAsync(next, message.Key, "a", "b");

        Assert.Empty(next.Recorder.All<Ran>());
        Assert.Equal(2, await next.QueryAsync(db => db.Notes.CountAsync()));
        Assert.Equal(0, await next.QueryAsync(db => db.Set<OutboxMessage>().CountAsync()));
    }

    [Fact]
    public async Task Delivery_Should_ResumeWithoutTheConsumer_When_TheBrokerRedelivers()
    {
        var settings = await SettingsAsync(Transport.RabbitMq) with { RetryLimit = 0, Clock = new FakeTimeProvider() };
        var host = await StartAsync(settings, Shop);
        var message = new WriteNotes(Guid.CreateVersion7(), "a", "b") { RefusedText = "b" };
        var messageId = Guid.CreateVersion7();
        await PublishAsync(host, message, messageId);
        await AssertArrivedAsync(host, message.Key, "a");

        // Redelivery is scheduled ten seconds ahead; by then the broker takes the message.
        await host.Recorder.FirstAsync<Settled>(settled => settled.MessageId == messageId && settled.Queue == Queue);
        await AcceptRefusedAsync(host);
        ((FakeTimeProvider)settings.Clock).Advance(TimeSpan.FromSeconds(11));
        host.WakeScheduler();
        await AssertArrivedAsync(host, message.Key, "a", "b");

        Assert.Single(host.Recorder.All<Ran>(), ran => ran.Consumer == nameof(WriteNotesConsumer));
    }

    [Theory]
    [InlineData(Transport.InMemory)]
    [InlineData(Transport.RabbitMq)]
    public async Task Envelope_Should_Survive_When_TheMessageGoesThroughTheOutbox(Transport transport)
    {
        var host = await StartAsync(await SettingsAsync(transport), Shop);
        var message = new WriteNotes(Guid.CreateVersion7(), "a");

        await host.Bus.Publish(message, context => context.CorrelationId = Guid.Parse("0190c0de-0000-7000-8000-000000000001"));
        var arrived = await host.Recorder.FirstAsync<Arrived>();

        Assert.Equal(message.Key, arrived.CorrelationId);
        Assert.Equal(Guid.Parse("0190c0de-0000-7000-8000-000000000001"), arrived.InitiatorId);
        Assert.Equal("test", arrived.Origin);
        Assert.EndsWith("shop-noted-faults", arrived.FaultAddress!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CleanUp_Should_KeepRowsInsideTheWindow_When_TimePasses()
    {
        var clock = new FakeTimeProvider();
        var host = await StartAsync(await SettingsAsync() with { Clock = clock }, shop => shop.AddConsumer<AuditConsumer>());
        var (early, late) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await PublishAsync(host, new WriteNotes(early), early);
        await host.Recorder.FirstAsync<Settled>(settled => settled.MessageId == early);
        clock.Advance(TimeSpan.FromMinutes(20));
        await PublishAsync(host, new WriteNotes(late), late);
        await host.Recorder.FirstAsync<Settled>(settled => settled.MessageId == late);

        var cleanUp = ActivatorUtilities.CreateInstance<Messaging.Inbox.InboxCleanupService<ShopDbContext>>(host.Services);
        clock.Advance(TimeSpan.FromMinutes(11));
        await cleanUp.CleanUpAsync(CancellationToken.None);

        var left = await host.QueryAsync(db => db.Set<InboxState>().Select(x => x.MessageId).ToListAsync());
        Assert.Equal([late], left);
    }

    private static void Shop(IMessagingModuleConfigurator shop) => shop
        .AddConsumer<WriteNotesConsumer>()
        .AddConsumer<AuditConsumer>()
        .AddConsumer<NotedConsumer>()
        .AddConsumer<WriteNotesFaultConsumer>();

    /// <summary>From now on the broker takes what it has refused.</summary>
    private static Task<int> AcceptRefusedAsync(TestHost host) => host.QueryAsync(db =>
        db.Set<OutboxMessage>().ExecuteUpdateAsync(x => x.SetProperty(row => row.Headers, (string?)null)));

    private static async Task AssertArrivedAsync(TestHost host, Guid key, params string[] texts)
    {
        var arrived = await host.Recorder.CountAsync<Arrived>(texts.Length, x => x.Message.Key == key);
        Assert.Equal(texts, arrived.Select(x => x.Message.Text).Order());
        await AssertNothingArrivesAsync(host, key, texts.Length);
    }

    /// <summary>A message sent after it and come through the same queue shows that nothing more was on its way.</summary>
    private static async Task AssertNothingArrivesAsync(TestHost host, Guid key, int expected = 0)
    {
        var marker = Guid.CreateVersion7();
        await host.Bus.Publish(new Noted(marker, "marker"));
        await host.Recorder.FirstAsync<Arrived>(x => x.Message.Key == marker);
        Assert.Equal(expected, host.Recorder.All<Arrived>().Count(x => x.Message.Key == key));
        Assert.Contains(host.Recorder.All<Arrived>(), x => x.Message.Key == marker);
    }
}
