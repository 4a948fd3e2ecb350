using EShop.Contracts;
using EShop.Notifications.Occasions;
using MassTransit;

namespace EShop.Notifications.Messaging;

/// <summary>Learns who is to be written to about an order, and tells what has waited for it.</summary>
internal sealed class OrderPlacedConsumer(OccasionDesk desk) : IConsumer<OrderPlaced>
{
    public Task Consume(ConsumeContext<OrderPlaced> context)
        => desk.OpenOrderAsync(context, context.Message, context.CancellationToken);
}
