using EShop.Basket;
using EShop.Catalog;
using EShop.Defaults;
using EShop.Gateway;
using EShop.Identity;
using EShop.Inventory;
using EShop.Notifications;
using EShop.Ordering;
using EShop.Payment;
using EShop.Reviews;
using EShop.Shipping;

namespace EShop.Host;

/// <summary>The whole shop in one process: every service, and the gateway that calls them without HTTP.</summary>
public static class EShopHost
{
    /// <summary>
    /// Builds the process. Services answer at <c>/{name}/graphql</c>, the gateway at <c>/graphql</c>. Needs a connection string for each service.
    /// </summary>
    /// <param name="configure">Changes the builder before the services are added: settings, clocks.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = ServiceHost.CreateBuilder(args);
        builder.Configuration.AddInMemoryCollection([new($"{GatewayOptions.Section}:{nameof(GatewayOptions.InProcess)}", "true")]);
        configure?.Invoke(builder);
        builder.AddIdentity();
        builder.AddInventory();
        builder.AddBasket();
        builder.AddCatalog();
        builder.AddPayment();
        builder.AddOrdering();
        builder.AddReviews();
        builder.AddShipping();
        builder.AddNotifications();
        builder.AddGateway();

        var app = builder.Build();
        app.UseGatewayCors();
        app.UseServiceDefaults();
        app.MapIdentity("/identity/graphql");
        app.MapInventory("/inventory/graphql");
        app.MapBasket("/basket/graphql");
        app.MapCatalog("/catalog/graphql");
        app.MapPayment("/payment/graphql");
        app.MapOrdering("/ordering/graphql");
        app.MapReviews("/reviews/graphql");
        app.MapShipping("/shipping/graphql");
        app.MapNotifications("/notifications/graphql");
        app.MapGateway();
        return app;
    }
}
