using EShop.Contracts;
using EShop.Messaging;
using MassTransit;

namespace EShop.Inventory.Messaging;

/// <summary>Wakes those who follow a product's stock, in every instance.</summary>
internal sealed class StockLevelChangedConsumer(Bells bells) : IConsumer<StockLevelChanged>
{
    public Task Consume(ConsumeContext<StockLevelChanged> context)
    {
        bells.Ring(context.Message.ProductId);
        return Task.CompletedTask;
    }
}
