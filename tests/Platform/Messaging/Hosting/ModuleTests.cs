using EShop.Messaging.Tests.Support;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Messaging.Tests.Hosting;

public sealed class ModuleTests(MessagingFixture fixture) : MessagingTests(fixture)
{
    private static readonly Uri AskAddress = new("exchange:other-ask");

    private readonly Guid _key = Guid.CreateVersion7();

    [Theory]
    [InlineData(Transport.InMemory)]
    [InlineData(Transport.RabbitMq)]
    public async Task Request_Should_BeAnsweredInsideAnUnsavedScope_When_AResolverAsksAnotherModule(Transport transport)
    {
        var host = await StartTwoModulesAsync(await SettingsAsync(transport));

        var answer = await host.InScopeAsync(async services =>
        {
            await services.GetRequiredService<IPublishEndpoint>().Publish(new Bell(_key));
            return await services.GetRequiredService<IRequestClient<Ask>>().GetResponse<Answer>(new Ask(_key));
        });

        Assert.Equal(_key, answer.Message.Key);
        Assert.Empty(host.Recorder.All<Rung>());
    }

    [Theory]
    [InlineData(Transport.InMemory)]
    [InlineData(Transport.RabbitMq)]
    public async Task Request_Should_BeRefusedWithTheFault_When_TheOtherModuleThrows(Transport transport)
    {
        var host = await StartTwoModulesAsync(await SettingsAsync(transport));

        await Assert.ThrowsAsync<RequestFaultException>(() => host.InScopeAsync(services =>
            services.GetRequiredService<IRequestClient<Ask>>().GetResponse<Answer>(new Ask(Guid.Empty))));
    }

    [Fact]
    public async Task InstanceConsumer_Should_RunOnEveryInstance_When_OneMessageIsPublished()
    {
        var settings = await SettingsAsync(Transport.RabbitMq);
        var first = await StartAsync(settings, shop => shop.AddInstanceConsumer<BellConsumer>());
        var second = await StartAsync(settings, shop => shop.AddInstanceConsumer<BellConsumer>());

        await PublishAndSaveAsync(first, new Bell(_key));

        var rung = await Task.WhenAll(first.Recorder.FirstAsync<Rung>(), second.Recorder.FirstAsync<Rung>());
        Assert.NotEqual(rung[0].Queue, rung[1].Queue);
        Assert.All(rung, x => Assert.StartsWith("shop-bell-", x.Queue, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Transport.InMemory)]
    [InlineData(Transport.RabbitMq)]
    public async Task Resumer_Should_RunAndPublishThroughTheOutbox_When_TheBusHasStarted(Transport transport)
    {
        var host = await StartAsync(await SettingsAsync(transport), shop => shop
            .AddInstanceConsumer<BellConsumer>()
            .AddStartupResumer<BellResumer>());

        await host.Recorder.FirstAsync<Rung>(x => x.Key == BellResumer.Key);
        await host.Recorder.FirstAsync<LogEntry>(entry => entry.Id == 4040);
    }

    [Fact]
    public void AddMessagingModule_Should_Throw_When_TheNameIsTaken()
    {
        var services = new ServiceCollection();
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build();
        services.AddEShopMessaging(configuration).AddEShopMessaging(configuration);
        services.AddMessagingModule<ShopDbContext>("shop");

        Assert.Throws<InvalidOperationException>(() => services.AddMessagingModule<ShopDbContext>("shop"));
        Assert.Single(services, service => service.ServiceType == typeof(IBusControl));
    }

    [Fact]
    public void AddMessagingModule_Should_Throw_When_ThereIsNoBus() =>
        Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddMessagingModule<ShopDbContext>("shop"));

    private async Task<TestHost> StartTwoModulesAsync(TestHostSettings settings) =>
        await StartAsync(
            settings with { OtherDatabase = await Fixture.CreateStoreAsync<OtherDbContext>() },
            shop => shop.AddRequestClient<Ask>(AskAddress, TimeSpan.FromSeconds(20)).AddInstanceConsumer<BellConsumer>(),
            other => other.AddConsumer<AskConsumer>());
}
