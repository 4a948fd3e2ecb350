using EShop.Basket.Data;
using EShop.Contracts;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Messaging;

/// <summary>Forgets what a deleted account meant to buy.</summary>
internal sealed class UserErasedConsumer(BasketContext db) : IConsumer<UserErased>
{
    public Task Consume(ConsumeContext<UserErased> context)
        => db.Baskets.Where(b => b.OwnerId == context.Message.UserId).ExecuteDeleteAsync(context.CancellationToken);
}
