using EShop.Contracts;
using EShop.Inventory.Reservations;
using MassTransit;

namespace EShop.Inventory.Messaging;

/// <summary>Holds stock longer while a customer confirms a payment.</summary>
internal sealed class ExtendReservationConsumer(ReservationBook book, TimeProvider clock) : IConsumer<ExtendReservation>
{
    public async Task Consume(ConsumeContext<ExtendReservation> context)
    {
        var message = context.Message;
        if (await book.ExtendAsync(message.OrderId, message.ExpiresAt, context.CancellationToken) is { } expiresAt)
        {
            await context.Publish(new ReservationExtended(message.OrderId, expiresAt, message.Attempt), context.CancellationToken);
        }
        else
        {
            await context.Publish(new ReservationExpired(message.OrderId, clock.GetUtcNow(), message.Attempt), context.CancellationToken);
        }
    }
}
