using EShop.Contracts;
using EShop.Inventory.Data;
using EShop.Inventory.Stock;
using EShop.Inventory.Warehouses;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Messaging;

/// <summary>Takes sold units back, into the warehouses that they came from.</summary>
internal sealed class ReturnStockConsumer(InventoryContext db, StockBookings bookings, TimeProvider clock) : IConsumer<ReturnStock>
{
    public async Task Consume(ConsumeContext<ReturnStock> context)
    {
        var message = context.Message;
        var reference = $"order:{message.OrderId}";
        foreach (var line in message.Lines.OrderBy(l => l.ProductId))
        {
            var warehouseId = await db.StockMovements
                .Where(m => m.Reference == reference && m.ProductId == line.ProductId && m.Kind == StockMovementKind.Sale)
                .OrderBy(m => m.Quantity)
                .Select(m => (Guid?)m.WarehouseId)
                .FirstOrDefaultAsync(context.CancellationToken)
                ?? await DefaultWarehouse.GetOrCreateAsync(db, clock.GetUtcNow(), context.CancellationToken);
            await bookings.BookAsync(
                line.ProductId, warehouseId, StockMovementKind.Return, line.Quantity, message.Reason, reference, null, context.CancellationToken);
        }

        await bookings.SaveAsync([.. message.Lines.Select(l => l.ProductId).Distinct()], context.CancellationToken);
        await context.Publish(new StockReturned(message.OrderId, message.Attempt), context.CancellationToken);
    }
}
