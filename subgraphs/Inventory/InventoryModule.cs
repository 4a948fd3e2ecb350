using EShop.Audit;
using EShop.Defaults;
using EShop.Graph;
using EShop.Inventory.Data;
using EShop.Inventory.Messaging;
using EShop.Inventory.Reservations;
using EShop.Inventory.Seed;
using EShop.Inventory.Stock;
using EShop.Messaging;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EShop.Inventory;

/// <summary>Registers Inventory in a process, alone or beside others.</summary>
public static class InventoryModule
{
    /// <summary>The name of the schema, the database and the queues.</summary>
    public const string Name = "inventory";

    public static IHostApplicationBuilder AddInventory(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddServiceDefaults();
        builder.AddServiceDatabase<InventoryContext>(Name);
        builder.Services.AddAuditTrail<InventoryContext>();
        builder.Services.AddScoped<StockBookings>();
        builder.Services.AddScoped<ReservationBook>();
        builder.Services.TryAddSingleton<Bells>();
        builder.Services.AddSingleton<StockFeed>();
        builder.Services.AddHostedService<ReservationExpiry>();
        builder.AddDatabaseSeeder<InventorySeeder>();
        builder.Services.AddEShopMessaging(builder.Configuration);
        builder.Services.AddMessagingModule<InventoryContext>(Name, m =>
        {
            m.AddConsumer<ReserveStockConsumer>();
            m.AddConsumer<ExtendReservationConsumer>();
            m.AddConsumer<ReleaseReservationConsumer>();
            m.AddConsumer<CommitReservationConsumer>();
            m.AddConsumer<ReturnStockConsumer>();
            m.AddConsumer<ProductCreatedConsumer>();
            m.AddConsumer<UserErasedConsumer>();
            m.AddInstanceConsumer<StockLevelChangedConsumer>();
        });
        builder.AddGraphQL(Name).AddInventoryTypes().AddShopDefaults();
        return builder;
    }

    public static IEndpointConventionBuilder MapInventory(this IEndpointRouteBuilder endpoints, string path = "/graphql")
        => endpoints.MapGraphQL(path, schemaName: Name);
}
