using EShop.Inventory.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Tests.Warehouses;

public sealed class WarehouseTests(InventoryFixture inventory) : InventoryTests(inventory)
{
    private const string Activate = "mutation ($input: ActivateWarehouseInput!) { activateWarehouse(input: $input) { warehouse { isActive } } }";

    private const string Deactivate = """
        mutation ($input: DeactivateWarehouseInput!) { deactivateWarehouse(input: $input) { warehouse { isActive } errors { __typename } } }
        """;

    [Fact]
    public async Task Deactivate_Should_TakeItsStockOffSale_When_TheWarehouseCloses()
    {
        var (open, closing) = (await AddWarehouseAsync(), await AddWarehouseAsync());
        await ReceiveAsync(open, 2);
        await ReceiveAsync(closing, 5);

        await StaffAsync(Deactivate, new { id = closing });
        var closed = await AvailableAsync();
        await StaffAsync(Activate, new { id = closing });

        Assert.Equal(2, closed);
        Assert.Equal(7, await AvailableAsync());
    }

    [Fact]
    public async Task CreateWarehouse_Should_RefuseTheCode_When_AnotherHasIt()
    {
        var code = $"C{Guid.CreateVersion7():N}"[..12] + Random.Shared.Next(1_000_000, 9_999_999);
        await CreateWarehouseAsync(new { name = "First", code });

        var answer = await CreateWarehouseAsync(new { name = "Second", code });

        Assert.Equal("WarehouseInvalidError", answer.ErrorOf("createWarehouse"));
        Assert.Equal("code", answer.Text("createWarehouse.errors.0.field"));
    }

    [Fact]
    public async Task CreateWarehouse_Should_MakeOneDefault_When_TheFirstOnesComeAtOnce()
    {
        await using var host = await Inventory.StartAsync();
        Host = host;

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => CreateWarehouseAsync(new { name = $"W {i}" })));

        Assert.All(answers, a => Assert.Null(a.ErrorOf("createWarehouse")));
        Assert.Equal(1, await Host.QueryAsync(db => db.Warehouses.CountAsync(w => w.IsDefault)));
    }
}
