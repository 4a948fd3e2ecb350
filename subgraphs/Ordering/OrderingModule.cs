using EShop.Audit;
using EShop.Contracts;
using EShop.Defaults;
using EShop.Graph;
using EShop.Messaging;
using EShop.Ordering.Access;
using EShop.Ordering.Checkout;
using EShop.Ordering.Data;
using EShop.Ordering.Fulfilment;
using EShop.Ordering.Messaging;
using EShop.Ordering.Orders;
using EShop.Ordering.Refunds;
using EShop.Ordering.Returns;
using EShop.Ordering.Seed;
using Microsoft.Extensions.DependencyInjection.Extensions;

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
        builder.Services.AddAuditTrail<OrderingContext>();
        var section = builder.Configuration.GetSection(CheckoutOptions.Section);
        var settings = section.Get<CheckoutOptions>() ?? new CheckoutOptions();
        builder.Services.AddOptions<CheckoutOptions>().Bind(section);
        builder.Services.TryAddSingleton<Bells>();
        builder.Services.AddSingleton<OrderFeed>();
        builder.Services.AddSingleton<OwnOrdersFeed>();
        builder.Services.AddScoped<OrderLedger>();
        builder.Services.AddScoped<OrderFulfilment>();
        builder.Services.AddScoped<OrderCallOff>();
        builder.Services.AddScoped<OrderRefundLedger>();
        builder.Services.AddScoped<ReturnLedger>();
        builder.Services.AddScoped<RefundDesk>();
        builder.Services.AddScoped<OrderGate>();
        builder.Services.AddScoped<OrderStatusDesk>();
        builder.Services.AddScoped<ReturnDesk>();
        builder.Services.AddScoped<CheckoutFallbacks>();
        builder.Services.AddScoped<ShippingQuotes>();
        builder.Services.AddScoped<CheckoutRequests>();
        builder.Services.AddScoped<CheckoutDesk>();
        builder.AddDatabaseSeeder<OrderingSeeder>();
        builder.Services.AddEShopMessaging(builder.Configuration);
        builder.Services.AddMessagingModule<OrderingContext>(Name, m =>
        {
            m.AddSagaStateMachine<CheckoutStateMachine, CheckoutState, CheckoutSagaDefinition>();
            m.AddInstanceConsumer<OrderStatusChangedConsumer>();
            m.AddConsumer<UserErasedConsumer>();
            m.AddConsumer<ShipmentShippedConsumer>();
            m.AddConsumer<ShipmentDeliveredConsumer>();
            m.AddConsumer<ShipmentReturnedConsumer>();
            m.AddConsumer<PaymentRefundedConsumer>();
            m.AddConsumer<PaymentRefundFailedConsumer>();
            m.AddRequestClient<SealBasket>(CommandAddresses.SealBasket, settings.BasketTimeout);
            m.AddRequestClient<QuoteShipping>(CommandAddresses.QuoteShipping, settings.ShippingTimeout);
            m.AddRequestClient<IssueOrderAccess>(CommandAddresses.IssueOrderAccess, settings.CustomerTimeout);
            m.AddRequestClient<DescribeCustomer>(CommandAddresses.DescribeCustomer, settings.CustomerTimeout);
            m.AddStartupResumer<RefundResumer>();
            m.AddStartupResumer<CheckoutResumer>();
        });
        builder.AddGraphQL(Name).AddOrderingTypes().AddShopDefaults();
        return builder;
    }

    public static IEndpointConventionBuilder MapOrdering(this IEndpointRouteBuilder endpoints, string path = "/graphql")
        => endpoints.MapGraphQL(path, schemaName: Name);
}
