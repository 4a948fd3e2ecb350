using EShop.Messaging;
using EShop.Messaging.Hosting;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the container's one bus and the modules' parts of it.</summary>
public static class MessagingServiceCollectionExtensions
{
    /// <summary>
    /// Adds the bus once; further calls find it. Transport is RabbitMQ where `RabbitMq:Uri` is set, else in memory.
    /// </summary>
    public static IServiceCollection AddEShopMessaging(this IServiceCollection services, IConfiguration configuration)
    {
        if (FindRegistry(services) is not null)
        {
            return services;
        }

        var section = configuration.GetSection(MessagingOptions.Section);
        services.Configure<MessagingOptions>(section.Bind);
        services.TryAddSingleton(TimeProvider.System);

        var registry = new MessagingRegistry(section.Get<MessagingOptions>() ?? new MessagingOptions());
        services.AddSingleton(registry);
        services.AddMassTransit(bus =>
        {
            registry.Bus = bus;
            bus.AddConfigureEndpointsCallback(registry.ConfigureEndpoint);
            if (configuration["RabbitMq:Uri"] is { Length: > 0 } uri)
            {
                bus.UsingRabbitMq((context, transport) =>
                {
                    Connect(transport, new Uri(uri));
                    transport.ConfigureEndpoints(context);
                });
            }
            else
            {
                bus.UsingInMemory((context, transport) => transport.ConfigureEndpoints(context));
            }
        });
        return services;
    }

    /// <summary>
    /// Adds a module's consumers and sagas, with inbox, outbox and scheduler in the module's context. The context must map
    /// <c>AddMessagingEntities()</c> and be registered with <c>AddDbContext</c>, so that a scope's context and its publish
    /// endpoint belong together.
    /// </summary>
    /// <param name="name">The module's name, which begins the names of its queues.</param>
    public static IServiceCollection AddMessagingModule<TDbContext>(
        this IServiceCollection services, string name, Action<IMessagingModuleConfigurator>? configure = null)
        where TDbContext : DbContext
    {
        var registry = FindRegistry(services)
            ?? throw new InvalidOperationException("Call AddEShopMessaging(configuration) before AddMessagingModule.");
        if (!registry.TryAddModule(name))
        {
            throw new InvalidOperationException($"The messaging module '{name}' is registered twice.");
        }

        registry.Bus.AddEntityFrameworkOutbox<TDbContext>();
        configure?.Invoke(new MessagingModuleConfigurator<TDbContext>(name, registry));
        return services;
    }

    private static void Connect(IRabbitMqBusFactoryConfigurator transport, Uri uri) =>
        transport.Host(uri, host =>
        {
            if (uri.UserInfo.Split(':', 2) is [var user, var password])
            {
                host.Username(Uri.UnescapeDataString(user));
                host.Password(Uri.UnescapeDataString(password));
            }
        });

    private static MessagingRegistry? FindRegistry(IServiceCollection services) =>
        services.FirstOrDefault(service => service.ServiceType == typeof(MessagingRegistry))?.ImplementationInstance as MessagingRegistry;
}
