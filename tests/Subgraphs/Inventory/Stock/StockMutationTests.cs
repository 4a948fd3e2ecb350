using EShop.Contracts;
using EShop.Inventory.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Inventory.Tests.Stock;

public sealed class StockMutationTests(InventoryFixture inventory) : InventoryTests(inventory)
{
    private const string Adjust = """
        mutation ($input: AdjustStockInput!) {
          adjustStock(input: $input) {
            stockLevel { onHand }
            errors { __typename ... on StockInvalidError { field } ... on StockShortError { requested available } }
          }
        }
        """;

    private const string Transfer = """
        mutation ($input: TransferStockInput!) {
          transferStock(input: $input) { stockLevel { onHand warehouse { id } product { id } } errors { __typename } }
        }
        """;

    private const string Movements = """
        query ($id: ID) {
          stockMovements(productId: $id) { totalCount nodes { kind quantity reason reference warehouse { id } product { id } } }
        }
        """;

    [Fact]
    public async Task ReceiveStock_Should_AddAndTell_When_GoodsArrive()
    {
        var warehouse = await AddWarehouseAsync();
        var changed = await Host.Messages.ListenAsync<StockLevelChanged>();

        var first = await ReceiveAsync(warehouse, 5);
        var second = await ReceiveAsync(warehouse, 3);

        Assert.Equal(5, first.Number("receiveStock.stockLevel.onHand"));
        Assert.Equal(8, second.Number("receiveStock.stockLevel.available"));
        Assert.Equal(8, await AvailableAsync());
        var told = new[] { await changed.NextAsync(m => m.ProductId == Product), await changed.NextAsync(m => m.ProductId == Product) };
        Assert.Equal([5, 8], told.OrderBy(m => m.Version).Select(m => m.Available));
        Assert.Equal([1L, 2L], told.Select(m => m.Version).Order());
        await AssertLedgerAsync();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000_001)]
    public async Task ReceiveStock_Should_Refuse_When_TheQuantityMakesNoSense(int quantity)
    {
        var answer = await ReceiveAsync(await AddWarehouseAsync(), quantity);

        Assert.Equal("StockInvalidError", answer.ErrorOf("receiveStock"));
        Assert.Equal(0, await AvailableAsync());
    }

    [Fact]
    public async Task AdjustStock_Should_NeedAReasonAndStock_When_UnitsAreTaken()
    {
        var warehouse = await AddWarehouseAsync();
        await ReceiveAsync(warehouse, 5);

        var broken = await StaffAsync(Adjust, new { warehouseId = warehouse, productId = ProductId, quantity = -2, reason = "Broken" });
        var noReason = await StaffAsync(Adjust, new { warehouseId = warehouse, productId = ProductId, quantity = -1, reason = " " });
        var tooMany = await StaffAsync(Adjust, new { warehouseId = warehouse, productId = ProductId, quantity = -4, reason = "Lost" });

        Assert.Equal(3, broken.Number("adjustStock.stockLevel.onHand"));
        Assert.Equal("reason", noReason.Text("adjustStock.errors.0.field"));
        Assert.Equal("StockShortError", tooMany.ErrorOf("adjustStock"));
        Assert.Equal((4, 3), (tooMany.Number("adjustStock.errors.0.requested"), tooMany.Number("adjustStock.errors.0.available")));
        await AssertLedgerAsync();
    }

    [Fact]
    public async Task TransferStock_Should_WriteTwoEntries_When_UnitsMove()
    {
        var (from, to) = (await AddWarehouseAsync("From"), await AddWarehouseAsync("To"));
        await ReceiveAsync(from, 10);

        var answer = await StaffAsync(Transfer, new { productId = ProductId, fromWarehouseId = from, toWarehouseId = to, quantity = 4 });

        Assert.Equal([6, 4], answer.List("transferStock.stockLevel").Select(l => l!["onHand"]!.GetValue<int>()));
        Assert.Equal(10, await AvailableAsync());
        var movements = (await Host.SendAsync(Movements, new { id = ProductId }, Caller.Staff)).List("stockMovements.nodes");
        Assert.Equal(3, movements.Count);
        var transfers = movements.Where(m => m!["kind"]!.GetValue<string>().StartsWith("TRANSFER", StringComparison.Ordinal)).ToArray();
        Assert.Single(transfers.Select(m => m!["reference"]!.GetValue<string>()).Distinct());
        Assert.Equal(0, transfers.Sum(m => m!["quantity"]!.GetValue<int>()));
        await AssertLedgerAsync();
    }

    [Fact]
    public async Task TransferStock_Should_MoveNothing_When_ThereIsNotEnough()
    {
        var (from, to) = (await AddWarehouseAsync("From"), await AddWarehouseAsync("To"));
        await ReceiveAsync(from, 3);

        var answer = await StaffAsync(Transfer, new { productId = ProductId, fromWarehouseId = from, toWarehouseId = to, quantity = 4 });
        var same = await StaffAsync(Transfer, new { productId = ProductId, fromWarehouseId = from, toWarehouseId = from, quantity = 1 });

        Assert.Equal("StockShortError", answer.ErrorOf("transferStock"));
        Assert.Equal("StockInvalidError", same.ErrorOf("transferStock"));
        Assert.Equal(3, await AvailableAsync());
        await AssertLedgerAsync();
    }

    [Fact]
    public async Task TransferStock_Should_LoseNothing_When_ManyGoBothWaysAtOnce()
    {
        var (one, two) = (await AddWarehouseAsync("One"), await AddWarehouseAsync("Two"));
        await ReceiveAsync(one, 20);
        await ReceiveAsync(two, 20);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => StaffAsync(
            Transfer,
            new { productId = ProductId, fromWarehouseId = i % 2 == 0 ? one : two, toWarehouseId = i % 2 == 0 ? two : one, quantity = 1 })));

        Assert.All(answers, a => Assert.Null(a.ErrorOf("transferStock")));
        Assert.Equal(40, await AvailableAsync());
        await AssertLedgerAsync();
    }

    [Theory]
    [InlineData("createWarehouse", "CreateWarehouseInput", """{ "name": "X" }""")]
    [InlineData("renameWarehouse", "RenameWarehouseInput", """{ "id": "$warehouse", "name": "X" }""")]
    [InlineData("activateWarehouse", "ActivateWarehouseInput", """{ "id": "$warehouse" }""")]
    [InlineData("deactivateWarehouse", "DeactivateWarehouseInput", """{ "id": "$warehouse" }""")]
    [InlineData("receiveStock", "ReceiveStockInput", """{ "warehouseId": "$warehouse", "productId": "$product", "quantity": 1 }""")]
    [InlineData("adjustStock", "AdjustStockInput", """{ "warehouseId": "$warehouse", "productId": "$product", "quantity": 1, "reason": "X" }""")]
    [InlineData("transferStock", "TransferStockInput", """{ "productId": "$product", "fromWarehouseId": "$warehouse", "toWarehouseId": "$warehouse", "quantity": 1 }""")]
    [InlineData("reserveStock", "ReserveStockInput", """{ "lines": [{ "productId": "$product", "quantity": 1 }] }""")]
    [InlineData("releaseStock", "ReleaseStockInput", """{ "reservationId": "0197a1d6-0000-7000-8000-000000000001" }""")]
    public async Task Mutation_Should_BeRefused_When_TheCallerIsNoStaff(string mutation, string type, string input)
    {
        var warehouse = await AddWarehouseAsync();
        var document = $"mutation ($input: {type}!) {{ {mutation}(input: $input) {{ __typename }} }}";
        var text = input.Replace("$warehouse", warehouse, StringComparison.Ordinal).Replace("$product", ProductId, StringComparison.Ordinal);
        var variables = new { input = System.Text.Json.Nodes.JsonNode.Parse(text) };

        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await Host.SendAsync(document, variables)).ErrorCodes);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await Host.SendAsync(document, variables, Caller.NewGuest())).ErrorCodes);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await Host.SendAsync(document, variables, Caller.Customer)).ErrorCodes);
    }

    [Theory]
    [InlineData("{ warehouses { nodes { id } } }")]
    [InlineData("{ stockMovements { nodes { quantity } } }")]
    public async Task Query_Should_BeRefused_When_TheCallerIsNoStaff(string document)
        => Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await Host.SendAsync(document, null, Caller.Customer)).ErrorCodes);

    [Fact]
    public async Task Levels_Should_BeForStaff_When_AShopperAsksForStock()
    {
        const string document = "query ($id: ID!) { productById(id: $id) { stock { levels { onHand warehouse { code } } } } }";
        await ReceiveAsync(await AddWarehouseAsync(), 2);

        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await Host.SendAsync(document, new { id = ProductId }, Caller.Customer)).ErrorCodes);
        Assert.Equal(2, (await Host.SendAsync(document, new { id = ProductId }, Caller.Staff)).Number("productById.stock.levels.0.onHand"));
    }
}
