using EShop.Contracts;
using EShop.Inventory.Data;
using EShop.Inventory.Stock;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Messaging;

/// <summary>
/// Takes sold units back, into the warehouses that they came from. A return is booked once, under whatever attempt it is asked for again, and never
/// more than were sold and not yet returned.
/// </summary>
internal sealed class ReturnStockConsumer(InventoryContext db, StockBookings bookings, TimeProvider clock) : IConsumer<ReturnStock>
{
    public async Task Consume(ConsumeContext<ReturnStock> context)
    {
        var message = context.Message;
        var cancellationToken = context.CancellationToken;
        var key = message.ReturnKey ?? "";

        // Two attempts of one order take turns.
        await db.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtextextended({message.OrderId.ToString()}, 0))", cancellationToken);
        if (!await db.StockReturns.AnyAsync(r => r.OrderId == message.OrderId && r.Key == key, cancellationToken))
        {
            db.StockReturns.Add(new StockReturn { OrderId = message.OrderId, Key = key, ReturnedAt = clock.GetUtcNow() });
            await BookAsync(message, cancellationToken);
        }

        await context.Publish(new StockReturned(message.OrderId, message.Attempt), cancellationToken);
    }

    private async Task BookAsync(ReturnStock message, CancellationToken cancellationToken)
    {
        var reference = $"order:{message.OrderId}";
        var sold = await db.StockMovements
            .Where(m => m.Reference == reference && (m.Kind == StockMovementKind.Sale || m.Kind == StockMovementKind.Return))
            .GroupBy(m => new { m.ProductId, m.WarehouseId })
            .Select(g => new { g.Key.ProductId, g.Key.WarehouseId, Quantity = -g.Sum(m => m.Quantity) })
            .ToListAsync(cancellationToken);
        foreach (var line in message.Lines.GroupBy(l => l.ProductId).OrderBy(g => g.Key))
        {
            var wanted = line.Sum(l => l.Quantity);
            foreach (var source in sold.Where(s => s.ProductId == line.Key && s.Quantity > 0).OrderBy(s => s.WarehouseId))
            {
                var taken = Math.Min(wanted, source.Quantity);
                if (taken == 0)
                {
                    break;
                }

                wanted -= taken;
                await bookings.BookAsync(
                    line.Key, source.WarehouseId, StockMovementKind.Return, taken, message.Reason, reference, null, cancellationToken);
            }
        }

        await bookings.SaveAsync([.. message.Lines.Select(l => l.ProductId).Distinct()], cancellationToken);
    }
}
