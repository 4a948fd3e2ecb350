using MassTransit;
using MassTransit.DependencyInjection;

namespace EShop.Messaging.BusOutbox;

/// <summary>
/// Chooses what <see cref="IPublishEndpoint"/> and <see cref="ISendEndpointProvider"/> mean in a scope: inside a consumer its
/// consume context (with the consumer's outbox), elsewhere the scope's buffer.
/// </summary>
internal sealed class BufferingScopedBusContextProvider(
    IBus bus,
    Bind<IBus, IClientFactory> clientFactory,
    Bind<IBus, IScopedConsumeContextProvider> consumeContext,
    ScopedMessageBuffer buffer,
    IServiceProvider provider,
    TimeProvider clock)
    : IScopedBusContextProvider<IBus>
{
    private BufferingScopedBusContext? _buffering;

    public ScopedBusContext Context => consumeContext.Value.HasContext
        ? new ConsumeContextScopedBusContext(consumeContext.Value.GetContext(), clientFactory.Value)
        : _buffering ??= new BufferingScopedBusContext(bus, clientFactory.Value, buffer, provider, clock);
}
