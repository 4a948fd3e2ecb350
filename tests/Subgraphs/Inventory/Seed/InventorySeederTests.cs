using EShop.Defaults;
using EShop.Inventory.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Inventory.Tests.Seed;

public sealed class InventorySeederTests(InventoryFixture inventory) : InventoryTests(inventory)
{
    [Theory]
    [InlineData("small", 69)]
    [InlineData("full", 2561)]
    public async Task Seeder_Should_KeepALedgerThatExplainsTheStock_When_DemoDataIsAskedFor(string size, int articles)
    {
        await using var host = await Inventory.StartAsync(DemoSettings.Of(size));
        await host.Services.GetServices<IDatabaseSeeder>().Single().SeedAsync(CancellationToken.None);

        var warehouses = await host.QueryAsync(db => db.Warehouses.OrderBy(w => w.Code).ToListAsync());
        var levels = await host.QueryAsync(db => db.StockLevels.ToListAsync());
        var sums = await host.QueryAsync(db => db.StockMovements
            .GroupBy(m => new { m.ProductId, m.WarehouseId })
            .ToDictionaryAsync(g => (g.Key.ProductId, g.Key.WarehouseId), g => g.Sum(m => m.Quantity)));

        Assert.Equal(["BER-1"], warehouses.Where(w => w.IsDefault).Select(w => w.Code));
        Assert.Equal((5, articles * 5), (warehouses.Count, levels.Count));
        Assert.All(levels, l => Assert.Equal(sums.GetValueOrDefault((l.ProductId, l.WarehouseId)), l.OnHand));
    }
}
