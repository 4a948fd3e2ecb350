using EShop.Contracts;
using EShop.Reviews.Data;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Reviews.Messaging;

/// <summary>Remembers who has received what: only they may review it.</summary>
internal sealed class OrderLinesDeliveredConsumer(ReviewsContext db) : IConsumer<OrderLinesDelivered>
{
    public async Task Consume(ConsumeContext<OrderLinesDelivered> context)
    {
        var message = context.Message;
        foreach (var productId in message.Lines.Select(line => line.ProductId).Distinct().Order())
        {
            // A product may be bought again, and two deliveries may be told of at once.
            await db.Database.ExecuteSqlAsync(
                $"""
                insert into purchases (owner_id, product_id, order_id, delivered_at)
                values ({message.OwnerId}, {productId}, {message.OrderId}, {message.DeliveredAt.ToUniversalTime()})
                on conflict do nothing
                """,
                context.CancellationToken);
        }
    }
}
