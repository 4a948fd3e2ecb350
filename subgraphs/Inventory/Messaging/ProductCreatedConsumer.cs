using EShop.Contracts;
using EShop.Inventory.Data;
using EShop.Inventory.Stock;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Messaging;

/// <summary>Books the stock that a product is created with into the default warehouse.</summary>
internal sealed class ProductCreatedConsumer(InventoryContext db, StockBookings bookings) : IConsumer<ProductCreated>
{
    public async Task Consume(ConsumeContext<ProductCreated> context)
    {
        var message = context.Message;
        var warehouseId = await db.Warehouses
            .Where(w => w.IsDefault)
            .Select(w => (Guid?)w.Id)
            .FirstOrDefaultAsync(context.CancellationToken);
        if (message.InitialStock <= 0 || warehouseId is null)
        {
            return;
        }

        await bookings.BookAsync(
            message.ProductId,
            warehouseId.Value,
            StockMovementKind.Receipt,
            message.InitialStock,
            "Initial stock",
            $"product:{message.ProductId}",
            null,
            context.CancellationToken);
        await bookings.SaveAsync([message.ProductId], context.CancellationToken);
    }
}
