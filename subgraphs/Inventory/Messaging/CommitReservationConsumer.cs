using EShop.Contracts;
using EShop.Inventory.Reservations;
using MassTransit;

namespace EShop.Inventory.Messaging;

/// <summary>Books what an order reserved as sold.</summary>
internal sealed class CommitReservationConsumer(ReservationBook book, TimeProvider clock) : IConsumer<CommitReservation>
{
    public async Task Consume(ConsumeContext<CommitReservation> context)
    {
        var message = context.Message;
        switch (await book.CommitAsync(message.OrderId, context.CancellationToken))
        {
            case ReservationStatus.Committed:
                await context.Publish(new StockCommitted(message.OrderId, message.Attempt), context.CancellationToken);
                break;
            case ReservationStatus.Expired:
                await context.Publish(new ReservationExpired(message.OrderId, clock.GetUtcNow(), message.Attempt), context.CancellationToken);
                break;
            default:
                await context.Publish(new StockShort(message.OrderId, [], message.Attempt), context.CancellationToken);
                break;
        }
    }
}
