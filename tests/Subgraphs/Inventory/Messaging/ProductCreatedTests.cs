using EShop.Contracts;
using EShop.Inventory.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Tests.Messaging;

public sealed class ProductCreatedTests(InventoryFixture inventory) : InventoryTests(inventory)
{
    private ProductCreated Created(Guid id, int stock)
        => new(id, "SKU", "slug", "Name", null, null, 1m, "EUR", "standard", 0, true, stock, 1, DateTimeOffset.UnixEpoch);

    [Fact]
    public async Task ProductCreated_Should_MakeADefaultWarehouse_When_ThereIsNone()
    {
        await using var host = await Inventory.StartAsync();
        Host = host;
        var products = Enumerable.Range(0, 6).Select(_ => Guid.CreateVersion7()).ToArray();

        await Task.WhenAll(products.Select(id => host.Messages.PublishAsync(Created(id, 4))));

        var warehouse = await host.QueryAsync(db => db.Warehouses.SingleAsync());
        Assert.True(warehouse is { IsDefault: true, IsActive: true });
        foreach (var id in products)
        {
            Assert.Equal(4, await AvailableAsync(id));
        }

        await AssertLedgerAsync(products);
    }

    [Fact]
    public async Task ProductCreated_Should_BookOnce_When_TheMessageComesTwice()
    {
        await AddWarehouseAsync();
        var message = Guid.CreateVersion7();

        await Host.Messages.PublishAsync(Created(Product, 4), message);
        await Host.Messages.PublishAsync(Created(Product, 4), message);
        await Host.Messages.PublishAsync(Created(Product, 4), Guid.CreateVersion7());

        Assert.Equal(4, await AvailableAsync());
    }

    [Fact]
    public async Task ProductCreated_Should_TellThatThereIsNothing_When_NoStockCameWithIt()
    {
        var changed = await Host.Messages.ListenAsync<StockLevelChanged>();

        await Host.Messages.PublishAsync(Created(Product, 0));

        Assert.Equal(0, (await changed.NextAsync(m => m.ProductId == Product)).Available);
    }
}
