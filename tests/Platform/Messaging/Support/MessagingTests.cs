using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Messaging.Tests.Support;

/// <summary>Starts hosts for the tests of a class and stops them at the end of each.</summary>
[Collection(MessagingCollection.Name)]
public abstract class MessagingTests(MessagingFixture fixture) : IAsyncLifetime
{
    private readonly List<TestHost> _hosts = [];

    protected MessagingFixture Fixture => fixture;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }
    }

    protected async Task<TestHostSettings> SettingsAsync(Transport transport = Transport.InMemory) =>
        new(await fixture.CreateStoreAsync<ShopDbContext>()) { Broker = await fixture.CreateBrokerAsync(transport) };

    protected TestHost Build(TestHostSettings settings, Action<IMessagingModuleConfigurator> shop, Action<IMessagingModuleConfigurator>? other = null)
    {
        var host = TestHost.Build(settings, services =>
        {
            services.AddMessagingModule<ShopDbContext>("shop", shop);
            if (settings.OtherDatabase is not null)
            {
                services.AddMessagingModule<OtherDbContext>("other", other);
            }
        });
        _hosts.Add(host);
        return host;
    }

    protected async Task<TestHost> StartAsync(TestHostSettings settings, Action<IServiceCollection> addModules)
    {
        var host = TestHost.Build(settings, addModules);
        _hosts.Add(host);
        await host.StartAsync();
        return host;
    }

    protected async Task<TestHost> StartAsync(
        TestHostSettings settings, Action<IMessagingModuleConfigurator> shop, Action<IMessagingModuleConfigurator>? other = null)
    {
        var host = Build(settings, shop, other);
        await host.StartAsync();
        return host;
    }

    /// <summary>Publishes from a scope with the message's id given, past the outbox.</summary>
    protected static Task PublishAsync<T>(TestHost host, T message, Guid messageId)
        where T : class =>
        host.Bus.Publish(message, context => context.MessageId = messageId);

    /// <summary>Publishes through the outbox of the shop's context.</summary>
    protected static Task PublishAndSaveAsync<T>(TestHost host, params T[] messages)
        where T : class =>
        host.InScopeAsync(async services =>
        {
            var endpoint = services.GetRequiredService<IPublishEndpoint>();
            foreach (var message in messages)
            {
                await endpoint.Publish(message);
            }

            await services.GetRequiredService<ShopDbContext>().SaveChangesAsync();
        });
}
