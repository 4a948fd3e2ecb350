using EShop.Contracts;
using EShop.Defaults;
using EShop.Graph;
using EShop.Messaging;
using EShop.Ordering.Checkout;
using EShop.Ordering.Data;
using EShop.Ordering.Messaging;
using EShop.Ordering.Orders;

namespace EShop.Ordering;

/// <summary>Registers Ordering in a process, alone or beside others.</summary>
public static class OrderingModule
{
    /// <summary>The name of the schema, the database and the queues.</summary>
    public const string Name = "ordering";

    public static IHostApplicationBuilder AddOrdering(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddServiceDefaults();
        builder.AddServiceDatabase<OrderingContext>(Name);
        var section = builder.Configuration.GetSection(CheckoutOptions.Section);
        builder.Services.AddOptions<CheckoutOptions>().Bind(section);
        builder.Services.AddSingleton<OrderBells>();
        builder.Services.AddSingleton<OrderFeed>();
        builder.Services.AddScoped<OrderLedger>();
        builder.Services.AddScoped<CheckoutDesk>();
        builder.Services.AddEShopMessaging(builder.Configuration);
        builder.Services.AddMessagingModule<OrderingContext>(Name, m =>
        {
            m.AddSagaStateMachine<CheckoutStateMachine, CheckoutState, CheckoutSagaDefinition>();
            m.AddInstanceConsumer<OrderStatusChangedConsumer>();
            m.AddRequestClient<SealBasket>(
                CommandAddresses.SealBasket,
                section.Get<CheckoutOptions>()?.BasketTimeout ?? new CheckoutOptions().BasketTimeout);
            m.AddStartupResumer<CheckoutResumer>();
        });
        builder.AddGraphQL(Name).AddOrderingTypes().AddShopDefaults();
        return builder;
    }

    public static IEndpointConventionBuilder MapOrdering(this IEndpointRouteBuilder endpoints, string path = "/graphql")
        => endpoints.MapGraphQL(path, schemaName: Name);
}
