using EShop.Audit;
using EShop.Defaults;
using EShop.Graph;
using EShop.Messaging;
using EShop.Shipping.Data;
using EShop.Shipping.Messaging;
using EShop.Shipping.Quotes;
using EShop.Shipping.Seed;
using EShop.Shipping.Shipments;

namespace EShop.Shipping;

/// <summary>Registers Shipping in a process, alone or beside others.</summary>
public static class ShippingModule
{
    /// <summary>The name of the schema, the database and the queues.</summary>
    public const string Name = "shipping";

    public static IHostApplicationBuilder AddShipping(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddServiceDefaults();
        builder.AddServiceDatabase<ShippingContext>(Name);
        builder.Services.AddAuditTrail<ShippingContext>();
        builder.Services.AddScoped<ShippingCalculator>();
        builder.Services.AddScoped<ShipmentDesk>();
        builder.AddDatabaseSeeder<ShippingSeeder>();
        builder.Services.AddEShopMessaging(builder.Configuration);
        builder.Services.AddMessagingModule<ShippingContext>(Name, m =>
        {
            m.AddConsumer<QuoteShippingConsumer>();
            m.AddConsumer<BookShipmentConsumer>();
            m.AddConsumer<CancelShipmentsConsumer>();
            m.AddConsumer<UserErasedConsumer>();
        });
        builder.AddGraphQL(Name).AddShippingTypes().AddShopDefaults();
        return builder;
    }

    public static IEndpointConventionBuilder MapShipping(this IEndpointRouteBuilder endpoints, string path = "/graphql")
        => endpoints.MapGraphQL(path, schemaName: Name);
}
