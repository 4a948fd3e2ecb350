using EShop.Contracts;
using EShop.Inventory.Reservations;
using MassTransit;

namespace EShop.Inventory.Messaging;

/// <summary>Gives stock back when an order is given up.</summary>
internal sealed class ReleaseReservationConsumer(ReservationBook book) : IConsumer<ReleaseReservation>
{
    public async Task Consume(ConsumeContext<ReleaseReservation> context)
    {
        await book.ReleaseAsync(context.Message.OrderId, context.CancellationToken);
        await context.Publish(new ReservationReleased(context.Message.OrderId, context.Message.Attempt), context.CancellationToken);
    }
}
