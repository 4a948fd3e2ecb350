using EShop.Messaging.BusOutbox;
using EShop.Messaging.Inbox;
using MassTransit.Configuration;
using MassTransit.Middleware;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace MassTransit;

/// <summary>Inbox and outbox on a DbContext, under the names of MassTransit's EF Core package.</summary>
public static class EntityFrameworkOutboxConfigurationExtensions
{
    /// <summary>
    /// How many messages one transaction hands to the broker. After a crash in between they are sent again with the same
    /// MessageId, which the receivers' inboxes drop.
    /// </summary>
    private const int MessageDeliveryLimit = 100;

    /// <summary>
    /// Registers inbox, bus outbox and scheduler of a context, with the services that deliver and clean up. Several contexts
    /// may do so in one container: what is published in a scope goes to the context that is saved in it.
    /// </summary>
    public static void AddEntityFrameworkOutbox<TDbContext>(this IBusRegistrationConfigurator configurator)
        where TDbContext : DbContext
    {
        configurator.TryAddSingleton(TimeProvider.System);
        configurator.TryAddSingleton<MessagingSignals<TDbContext>>();
        configurator.TryAddScoped<IOutboxContextFactory<TDbContext>, InboxContextFactory<TDbContext>>();

        configurator.TryAddScoped<ScopedMessageBuffer>();
        configurator.ReplaceScoped<DependencyInjection.IScopedBusContextProvider<IBus>, BufferingScopedBusContextProvider>();
        configurator.TryAddScoped<OutboxSaveChangesInterceptor<TDbContext>>();
        configurator.ConfigureDbContext<TDbContext>((provider, options) =>
            options.AddInterceptors(provider.GetRequiredService<OutboxSaveChangesInterceptor<TDbContext>>()));

        configurator.AddHostedService<BusOutboxDeliveryService<TDbContext>>();
        configurator.AddHostedService<EShop.Messaging.Scheduling.ScheduledMessageDeliveryService<TDbContext>>();
        configurator.AddHostedService<InboxCleanupService<TDbContext>>();
    }

    /// <summary>
    /// Puts the endpoint's consumers and sagas behind the inbox. It must come after the retry filters: a retry needs a new
    /// scope, context and transaction.
    /// </summary>
    public static void UseEntityFrameworkOutbox<TDbContext>(
        this IReceiveEndpointConfigurator configurator,
        IRegistrationContext context,
        Action<IOutboxOptionsConfigurator>? configure = null)
        where TDbContext : DbContext
    {
        var observer = new OutboxConsumePipeSpecificationObserver<TDbContext>(configurator, context)
        {
            MessageDeliveryLimit = MessageDeliveryLimit,
        };
        configure?.Invoke(observer);

        configurator.ConnectConsumerConfigurationObserver(observer);
        configurator.ConnectSagaConfigurationObserver(observer);
    }
}
