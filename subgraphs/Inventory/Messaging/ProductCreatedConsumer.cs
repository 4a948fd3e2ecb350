using EShop.Contracts;
using EShop.Inventory.Data;
using EShop.Inventory.Stock;
using EShop.Inventory.Warehouses;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Messaging;

/// <summary>Books the stock that a product is created with into the default warehouse, once, however often it is told.</summary>
internal sealed class ProductCreatedConsumer(InventoryContext db, StockBookings bookings, TimeProvider clock) : IConsumer<ProductCreated>
{
    public async Task Consume(ConsumeContext<ProductCreated> context)
    {
        var message = context.Message;
        var reference = $"product:{message.ProductId}";
        if (message.InitialStock > 0 && !await db.StockMovements.AnyAsync(m => m.Reference == reference, context.CancellationToken))
        {
            await bookings.BookAsync(
                message.ProductId,
                await DefaultWarehouse.GetOrCreateAsync(db, clock.GetUtcNow(), context.CancellationToken),
                StockMovementKind.Receipt,
                message.InitialStock,
                "Initial stock",
                reference,
                null,
                context.CancellationToken);
        }

        // Nothing is told too: whoever sells the product must not take unknown for plenty.
        await bookings.SaveAsync([message.ProductId], context.CancellationToken);
    }
}
