using EShop.Messaging.Store;
using MassTransit;
using MassTransit.Clients;
using MassTransit.DependencyInjection;
using MassTransit.Middleware;
using MassTransit.Middleware.Outbox;
using MassTransit.Transports;

namespace EShop.Messaging.BusOutbox;

/// <summary>
/// The bus as a scope outside of consumers sees it: publish and send end in the scope's buffer. Requests go past it, for a
/// response to a request that waits for the caller's own commit would never come.
/// </summary>
internal sealed class BufferingScopedBusContext(
    IBus bus, IClientFactory clientFactory, ScopedMessageBuffer buffer, IServiceProvider provider, TimeProvider clock)
    : ScopedBusContext, OutboxSendContext
{
    private ISendEndpointProvider? _sendEndpointProvider;
    private IPublishEndpoint? _publishEndpoint;
    private IScopedClientFactory? _clientFactory;

    public ISendEndpointProvider SendEndpointProvider => _sendEndpointProvider ??= new OutboxSendEndpointProvider(this, bus);

    public IPublishEndpoint PublishEndpoint =>
        _publishEndpoint ??= new PublishEndpoint(new OutboxPublishEndpointProvider(this, bus));

    public IScopedClientFactory ClientFactory =>
        _clientFactory ??= new ScopedClientFactory(new ClientFactory(new ScopedClientFactoryContext(clientFactory, provider)), null!);

    public Task AddSend<T>(SendContext<T> context)
        where T : class
    {
        buffer.Add(StoredMessageFactory.Create(context, clock));
        return Task.CompletedTask;
    }

    public object? GetService(Type serviceType) => provider.GetService(serviceType);
}
