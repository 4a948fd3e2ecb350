using EShop.Contracts;
using EShop.Ordering.Orders;
using MassTransit;

namespace EShop.Ordering.Messaging;

/// <summary>Rings the bell of an order in every instance.</summary>
internal sealed class OrderStatusChangedConsumer(OrderBells bells) : IConsumer<OrderStatusChanged>
{
    public Task Consume(ConsumeContext<OrderStatusChanged> context)
    {
        bells.Ring(context.Message.OrderId);
        return Task.CompletedTask;
    }
}
