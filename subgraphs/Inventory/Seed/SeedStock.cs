using EShop.Demo;
using EShop.Inventory.Stock;

namespace EShop.Inventory.Seed;

/// <summary>
/// What lies in the demo shop's warehouses, with a ledger that explains it: what came in, less what the demo orders took, is what is there.
/// </summary>
internal sealed class SeedStock
{
    private static readonly TimeSpan s_opening = TimeSpan.FromDays(380);

    public SeedStock(DemoShop shop, DateTimeOffset now)
    {
        var taken = new Dictionary<(Guid Product, Guid Warehouse), int>();
        foreach (var order in shop.Orders.Where(o => o.IsPaid))
        {
            var warehouse = WarehouseOf(order);
            foreach (var line in order.Lines)
            {
                var reference = $"order:{order.Id}";
                Movements.Add(Entry(line.Product, warehouse, StockMovementKind.Sale, -line.Quantity, reference, order.Step(minutes: 2)));
                if (order.IsSold)
                {
                    taken[(line.Product.Id, warehouse.Id)] = taken.GetValueOrDefault((line.Product.Id, warehouse.Id)) + line.Quantity;
                }
                else
                {
                    Movements.Add(Entry(line.Product, warehouse, StockMovementKind.Return, line.Quantity, reference, order.Step(minutes: 30)));
                }
            }

            if (order.Outcome is DemoOrderOutcome.ReturnReceived or DemoOrderOutcome.ReturnRefunded)
            {
                var product = order.Lines[0].Product;
                taken[(product.Id, warehouse.Id)]--;
                Movements.Add(Entry(product, warehouse, StockMovementKind.Return, 1, $"order:{order.Id}", order.Step(halfDays: 13)));
            }
        }

        for (var i = 0; i < shop.Articles.Count; i++)
        {
            var product = shop.Articles[i];
            var parts = DemoWarehouse.Spread(product.Stock, i);
            for (var w = 0; w < parts.Length; w++)
            {
                var warehouse = DemoWarehouse.All[w];
                var received = parts[w] + taken.GetValueOrDefault((product.Id, warehouse.Id));
                Levels.Add(new StockLevel { ProductId = product.Id, WarehouseId = warehouse.Id, OnHand = parts[w] });
                if (received > 0)
                {
                    Movements.Add(Entry(product, warehouse, StockMovementKind.Receipt, received, $"product:{product.Id}", now - s_opening));
                }
            }

            Versions.Add(new StockVersion { ProductId = product.Id, Version = 1 });
        }
    }

    public List<StockLevel> Levels { get; } = [];

    public List<StockMovement> Movements { get; } = [];

    public List<StockVersion> Versions { get; } = [];

    private static DemoWarehouse WarehouseOf(DemoOrder order) => DemoWarehouse.All[order.Index % DemoWarehouse.All.Count];

    private StockMovement Entry(
        DemoProduct product,
        DemoWarehouse warehouse,
        StockMovementKind kind,
        int quantity,
        string reference,
        DateTimeOffset occurredAt)
        => new()
        {
            Id = DemoIds.Of($"movement {Movements.Count}"),
            ProductId = product.Id,
            WarehouseId = warehouse.Id,
            Kind = kind,
            Quantity = quantity,
            Reference = reference,
            OccurredAt = occurredAt,
        };
}
