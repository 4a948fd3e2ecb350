using EShop.Defaults;
using EShop.Demo;
using EShop.Inventory.Data;
using EShop.Inventory.Warehouses;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Inventory.Seed;

/// <summary>Gives an empty inventory the demo shop's warehouses and what lies in them.</summary>
internal sealed class InventorySeeder(IServiceScopeFactory scopes, IOptions<SeedOptions> seed, TimeProvider clock) : IDatabaseSeeder
{
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (DemoShop.Create(seed.Value, clock) is not { } shop)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<InventoryContext>();
        if (await db.Warehouses.AnyAsync(cancellationToken))
        {
            return;
        }

        var now = clock.GetUtcNow();
        var stock = new SeedStock(shop, now);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.BulkCopyAsync(DemoWarehouse.All.Select((w, i) => ToWarehouse(w, i == 0, now)), cancellationToken);
        await db.BulkCopyAsync(stock.Levels, cancellationToken);
        await db.BulkCopyAsync(stock.Movements, cancellationToken);
        await db.BulkCopyAsync(stock.Versions, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static Warehouse ToWarehouse(DemoWarehouse warehouse, bool isDefault, DateTimeOffset now) => new()
    {
        Id = warehouse.Id,
        Code = warehouse.Code,
        Name = warehouse.Name,
        IsActive = true,
        IsDefault = isDefault,
        CreatedAt = now,
    };
}
