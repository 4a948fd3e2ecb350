using EShop.Messaging.Hosting;
using EShop.Messaging.Tests.Support;
using MassTransit;
using MassTransit.Saga;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Messaging.Tests.Sagas;

public sealed class SagaRepositoryTests(MessagingFixture fixture) : MessagingTests(fixture)
{
    private const string Queue = "shop-counter";

    private readonly Guid _key = Guid.CreateVersion7();

    [Theory]
    [InlineData(Transport.InMemory)]
    [InlineData(Transport.RabbitMq)]
    public async Task Saga_Should_StartOnce_When_InitiatingMessagesArriveTogether(Transport transport)
    {
        var host = await StartAsync(await SettingsAsync(transport), Shop);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.Bus.Publish(new StartCounter(_key))));
        var settled = await host.Recorder.CountAsync<Settled>(8, x => x.Queue == Queue);

        Assert.DoesNotContain(settled, x => x.Faulted);
        await host.Recorder.FirstAsync<CounterStarted>();
        await AssertSettledBehindAsync(host);
        Assert.Single(host.Recorder.All<CounterStarted>(), x => x.Key == _key);
        Assert.Equal(1, await host.QueryAsync(db => db.Counters.CountAsync()));
    }

    [Fact]
    public async Task Saga_Should_StartOnceWithoutRetry_When_InsertingMessagesArriveTogether()
    {
        var host = await StartAsync(await SettingsAsync() with { RetryLimit = 0 }, Shop);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.Bus.Publish(new InsertCounter(_key))));
        var settled = await host.Recorder.CountAsync<Settled>(8, x => x.Queue == Queue);

        Assert.DoesNotContain(settled, x => x.Faulted);
        await host.Recorder.FirstAsync<CounterStarted>();
        await AssertSettledBehindAsync(host);
        Assert.Single(host.Recorder.All<CounterStarted>(), x => x.Key == _key);
        var counter = await host.QueryAsync(db => db.Counters.SingleAsync());
        Assert.Equal((CounterKind.Inserted, nameof(CounterStateMachine.Active)), (counter.Kind, counter.CurrentState));
    }

    [Theory]
    [InlineData(Transport.InMemory)]
    [InlineData(Transport.RabbitMq)]
    public async Task Saga_Should_LoseNoUpdate_When_MessagesArriveTogether(Transport transport)
    {
        var host = await StartAsync(await SettingsAsync(transport), Shop);
        await StartCounterAsync(host, _key);

        await Task.WhenAll(Enumerable.Range(0, 25).Select(_ => host.Bus.Publish(new Increment(_key))));
        var counted = await host.Recorder.CountAsync<Counted>(25);

        Assert.Equal(Enumerable.Range(1, 25), counted.Select(x => x.Count).Order());
        Assert.Equal(25, await host.QueryAsync(db => db.Counters.Select(x => x.Count).SingleAsync()));
    }

    [Fact]
    public async Task Saga_Should_DropTheMessage_When_ThereIsNoInstance()
    {
        var host = await StartAsync(await SettingsAsync(), Shop);

        await host.Bus.Publish(new Increment(_key));
        var settled = await host.Recorder.FirstAsync<Settled>(x => x.Queue == Queue);

        Assert.False(settled.Faulted);
        Assert.Equal(0, await host.QueryAsync(db => db.Counters.CountAsync()));
    }

    [Fact]
    public async Task Saga_Should_BeDeleted_When_Completed()
    {
        var host = await StartAsync(await SettingsAsync(), Shop);
        await StartCounterAsync(host, _key);

        await host.Bus.Publish(new FinishCounter(_key));
        await host.Recorder.CountAsync<Settled>(2, x => x.Queue == Queue);

        Assert.Equal(0, await host.QueryAsync(db => db.Counters.CountAsync()));
    }

    [Fact]
    public async Task Saga_Should_LeaveTheRowAlone_When_TheEventIsReadOnly()
    {
        var host = await StartAsync(await SettingsAsync(), Shop);
        await StartCounterAsync(host, _key);
        var before = await host.QueryAsync(db => db.Counters.AsNoTracking().SingleAsync());

        await host.Bus.Publish(new ReadCounter(_key));
        await host.Recorder.FirstAsync<Counted>(x => x.Count == -1);

        var after = await host.QueryAsync(db => db.Counters.AsNoTracking().SingleAsync());
        Assert.Equal((before.RowVersion, 0), (after.RowVersion, after.Count));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Saga_Should_UpdateEveryMatch_When_CorrelatedByQuery(int matches)
    {
        var host = await StartAsync(await SettingsAsync(), Shop);
        for (var index = 0; index < matches; index++)
        {
            await StartCounterAsync(host, Guid.CreateVersion7(), "blue");
        }

        await StartCounterAsync(host, _key, "red");
        await host.Bus.Publish(new IncrementGroup("blue"));
        var settled = await host.Recorder.CountAsync<Settled>(matches + 2, x => x.Queue == Queue);

        Assert.DoesNotContain(settled, x => x.Faulted);
        var counts = await host.QueryAsync(db => db.Counters.ToDictionaryAsync(x => x.CorrelationId, x => x.Count));
        Assert.Equal(0, counts[_key]);
        Assert.Equal(matches, counts.Values.Count(count => count == 1));
    }

    [Fact]
    public async Task Repository_Should_ReadWithoutLocks_When_AskedOutsideOfMessages()
    {
        var host = await StartAsync(await SettingsAsync(), Shop);
        await StartCounterAsync(host, _key, "blue");

        var loaded = await host.InScopeAsync(services =>
            services.GetRequiredService<ILoadSagaRepository<Counter>>().Load(_key));
        var found = await host.InScopeAsync(services =>
            services.GetRequiredService<IQuerySagaRepository<Counter>>().Find(new SagaQuery<Counter>(x => x.Group == "blue")));

        Assert.Equal("blue", loaded.Group);
        Assert.Equal([_key], found);
    }

    [Fact]
    public async Task Saga_Should_RetryAndLoseNoUpdate_When_RowVersionsConflict()
    {
        var settings = await SettingsAsync() with { RetryLimit = 25 };
        var host = await StartAsync(settings, services =>
        {
            services.AddMessagingModule<ShopDbContext>("shop", shop => shop
                .AddConsumer<CounterStartedConsumer>()
                .AddConsumer<CountedConsumer>());
            AddOptimisticSaga(services);
        });
        await StartCounterAsync(host, _key);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => host.Bus.Publish(new Increment(_key))));
        var counted = await host.Recorder.CountAsync<Counted>(12);

        Assert.Equal(Enumerable.Range(1, 12), counted.Select(x => x.Count).Order());
        Assert.Contains(host.Recorder.All<LogEntry>(), x => x.Text.Contains(nameof(DbUpdateConcurrencyException), StringComparison.Ordinal));
    }

    private static void AddOptimisticSaga(IServiceCollection services)
    {
        var registry = (MessagingRegistry)services.Single(x => x.ServiceType == typeof(MessagingRegistry)).ImplementationInstance!;
        registry.Bus.AddSagaStateMachine<CounterStateMachine, Counter>()
            .EntityFrameworkRepository(repository =>
            {
                repository.ConcurrencyMode = ConcurrencyMode.Optimistic;
                repository.ExistingDbContext<ShopDbContext>();
            })
            .Endpoint(endpoint => endpoint.Name = Queue);
        registry.AddDurableEndpoint<ShopDbContext>(Queue);
    }

    private static void Shop(IMessagingModuleConfigurator shop) => shop
        .AddSagaStateMachine<CounterStateMachine, Counter>()
        .AddConsumer<CounterStartedConsumer>()
        .AddConsumer<CountedConsumer>();

    private static async Task StartCounterAsync(TestHost host, Guid key, string? group = null)
    {
        await host.Bus.Publish(new StartCounter(key, group));
        await host.Recorder.FirstAsync<CounterStarted>(x => x.Key == key);
    }

    /// <summary>Another saga's start, come through the same queues, shows that nothing of the first is still on its way.</summary>
    private static async Task AssertSettledBehindAsync(TestHost host)
    {
        var marker = Guid.CreateVersion7();
        await host.Bus.Publish(new CounterStarted(marker));
        await host.Recorder.FirstAsync<CounterStarted>(x => x.Key == marker);
    }
}
