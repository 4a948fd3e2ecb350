using EShop.Defaults;
using EShop.Demo;
using EShop.Ordering.Checkout;
using EShop.Ordering.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Ordering.Seed;

/// <summary>Gives a shop without orders those of the demo shop. Those that were placed just now are begun when the shop has started.</summary>
internal sealed class OrderingSeeder(
    IServiceScopeFactory scopes,
    IOptions<SeedOptions> seed,
    IOptions<CheckoutOptions> checkout,
    TimeProvider clock)
    : IDatabaseSeeder
{
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (DemoShop.Create(seed.Value, clock) is not { Orders.Count: > 0 } shop)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OrderingContext>();
        if (await db.Orders.AnyAsync(cancellationToken))
        {
            return;
        }

        var orders = shop.Orders.Select(o => new SeedOrder(o, checkout.Value)).ToArray();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.BulkCopyAsync(orders.Select(o => o.Order), cancellationToken);
        await db.BulkCopyAsync(orders.SelectMany(o => o.Order.Lines), cancellationToken);
        await db.BulkCopyAsync(orders.SelectMany(o => o.History), cancellationToken);
        await db.BulkCopyAsync(orders.SelectMany(o => o.Parcels), cancellationToken);
        await db.BulkCopyAsync(orders.SelectMany(o => o.Order.Returns), cancellationToken);
        await db.BulkCopyAsync(orders.SelectMany(o => o.Order.Returns).SelectMany(r => r.Lines), cancellationToken);
        await db.BulkCopyAsync(orders.SelectMany(o => o.Order.Refunds), cancellationToken);
        await db.BulkCopyAsync(orders.SelectMany(o => o.Order.Refunds).SelectMany(r => r.Lines), cancellationToken);
        await db.BulkCopyAsync(orders.Select(o => o.Checkout).OfType<CheckoutState>(), cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT setval('order_numbers', {(long)orders.Length})", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
