using EShop.Contracts;
using EShop.Messaging;
using EShop.Ordering.Orders;
using MassTransit;

namespace EShop.Ordering.Messaging;

/// <summary>Rings the bells of an order and of its owner in every instance.</summary>
internal sealed class OrderStatusChangedConsumer(Bells bells) : IConsumer<OrderStatusChanged>
{
    public Task Consume(ConsumeContext<OrderStatusChanged> context)
    {
        bells.Ring(context.Message.OrderId);
        bells.Ring(context.Message.OwnerId);
        return Task.CompletedTask;
    }
}
