using EShop.Inventory.Data;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Tests.Testing;

/// <summary>What tests of Inventory have in common.</summary>
[Collection(InventoryCollection.Name)]
public abstract class InventoryTests(InventoryFixture inventory)
{
    private const string CreateWarehouse = """
        mutation ($input: CreateWarehouseInput!) {
          createWarehouse(input: $input) { warehouse { id code isDefault isActive } errors { __typename ... on WarehouseInvalidError { field } } }
        }
        """;

    private const string Receive = """
        mutation ($input: ReceiveStockInput!) {
          receiveStock(input: $input) { stockLevel { onHand reserved available } errors { __typename ... on StockInvalidError { field } } }
        }
        """;

    private const string StockOf = "query ($id: ID!) { productById(id: $id) { stock { available inStock } } }";

    protected InventoryFixture Inventory => inventory;

    /// <summary>The service that the test's own products are in.</summary>
    protected ServiceHost<InventoryContext> Host { get; set; } = inventory.Host;

    protected Guid Product { get; } = Guid.CreateVersion7();

    protected string ProductId => IdOf(Product);

    protected static string IdOf(Guid product) => GlobalId.Of("Product", product);

    protected Task<GraphQLAnswer> StaffAsync(string document, object input) => Host.SendAsync(document, new { input }, Caller.Staff);

    protected async Task<string> AddWarehouseAsync(string name = "Somewhere")
        => (await StaffAsync(CreateWarehouse, new { name })).Text("createWarehouse.warehouse.id")!;

    protected Task<GraphQLAnswer> CreateWarehouseAsync(object input) => StaffAsync(CreateWarehouse, input);

    protected Task<GraphQLAnswer> ReceiveAsync(string warehouseId, int quantity, Guid? product = null)
        => StaffAsync(Receive, new { warehouseId, productId = IdOf(product ?? Product), quantity });

    protected async Task<int> AvailableAsync(Guid? product = null)
        => (await Host.SendAsync(StockOf, new { id = IdOf(product ?? Product) })).Number("productById.stock.available");

    /// <summary>Each level is what the ledger sums to, and what active reservations hold of it.</summary>
    protected async Task AssertLedgerAsync(params Guid[] products)
    {
        foreach (var product in products.Length > 0 ? products : [Product])
        {
            var levels = await Host.QueryAsync(db => db.StockLevels.Where(l => l.ProductId == product).ToListAsync());
            foreach (var level in levels)
            {
                var sum = await Host.QueryAsync(db => db.StockMovements
                    .Where(m => m.ProductId == product && m.WarehouseId == level.WarehouseId)
                    .SumAsync(m => m.Quantity));
                var held = await Host.QueryAsync(db => db.Reservations
                    .Where(r => r.Status == EShop.Inventory.Reservations.ReservationStatus.Active)
                    .SelectMany(r => r.Lines)
                    .Where(l => l.ProductId == product && l.WarehouseId == level.WarehouseId)
                    .SumAsync(l => l.Quantity));
                Assert.Equal((sum, held), (level.OnHand, level.Reserved));
            }
        }
    }
}
