using EShop.Basket.Data;
using EShop.Catalog.Data;
using EShop.Contracts;
using EShop.Identity.Data;
using EShop.Inventory.Data;
using EShop.Notifications.Data;
using EShop.Ordering.Data;
using EShop.Payment.Data;
using EShop.Reviews.Data;
using EShop.Shipping.Data;
using EShop.Supergraph.Tests.Shops;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Supergraph.Tests.Messaging;

/// <summary>All services share a process and its bus; what one publishes lies in its own database until it is sent.</summary>
public sealed class OutboxTests
{
    private static readonly IReadOnlyDictionary<string, Type> s_contexts = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["basket"] = typeof(BasketContext),
        ["catalog"] = typeof(CatalogContext),
        ["identity"] = typeof(IdentityContext),
        ["inventory"] = typeof(InventoryContext),
        ["notifications"] = typeof(NotificationsContext),
        ["ordering"] = typeof(OrderingContext),
        ["payment"] = typeof(PaymentContext),
        ["reviews"] = typeof(ReviewsContext),
        ["shipping"] = typeof(ShippingContext),
    };

    [Fact]
    public async Task Publish_Should_LandInTheOwnOutbox_When_EveryServiceSharesTheProcess()
    {
        var databases = await ShopDatabases.CreateAsync();

        // Built and not started: nothing is delivered, so that what was written stays to be seen.
        var app = EmbeddedShop.Build(new ShopSettings(), databases);
        await using (app)
        {
            foreach (var context in s_contexts.Values)
            {
                await using var scope = app.Services.CreateAsyncScope();
                await ((DbContext)scope.ServiceProvider.GetRequiredService(context)).Database.MigrateAsync();
            }

            var published = new Dictionary<string, Guid>(StringComparer.Ordinal);
            foreach (var (service, context) in s_contexts)
            {
                await using var scope = app.Services.CreateAsyncScope();
                var db = (DbContext)scope.ServiceProvider.GetRequiredService(context);
                published[service] = Guid.CreateVersion7();
                await scope.ServiceProvider.GetRequiredService<IPublishEndpoint>().Publish(
                    new UserRegistered(published[service], null, null, service, TimeProvider.System.GetUtcNow()));
                await db.SaveChangesAsync();
            }

            foreach (var (service, id) in published)
            {
                var body = Assert.Single(await databases.QueryAsync<string>(service, """select "Body" from "OutboxMessage" """));
                Assert.Contains(id.ToString(), body, StringComparison.OrdinalIgnoreCase);
            }
        }

        await databases.DropAsync();
    }
}
