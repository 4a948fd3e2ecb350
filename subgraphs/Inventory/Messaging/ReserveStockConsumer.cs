using EShop.Contracts;
using EShop.Inventory.Reservations;
using MassTransit;

namespace EShop.Inventory.Messaging;

/// <summary>Reserves for checkout.</summary>
internal sealed class ReserveStockConsumer(ReservationBook book) : IConsumer<ReserveStock>
{
    public async Task Consume(ConsumeContext<ReserveStock> context)
    {
        var message = context.Message;
        var outcome = await book.ReserveAsync(message.OrderId, message.Lines, message.ExpiresAt, context.CancellationToken);
        if (outcome.Status is ReservationStatus.Active or ReservationStatus.Committed)
        {
            await context.Publish(new StockReserved(message.OrderId, outcome.ExpiresAt, message.Attempt), context.CancellationToken);
        }
        else
        {
            await context.Publish(new StockRejected(message.OrderId, outcome.Shortages, message.Attempt), context.CancellationToken);
        }
    }
}
