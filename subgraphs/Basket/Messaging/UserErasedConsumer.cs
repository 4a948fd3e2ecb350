using EShop.Basket.Data;
using EShop.Contracts;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Messaging;

/// <summary>Forgets what a deleted account meant to buy, and whose uses of vouchers were its.</summary>
internal sealed class UserErasedConsumer(BasketContext db) : IConsumer<UserErased>
{
    public async Task Consume(ConsumeContext<UserErased> context)
    {
        var userId = context.Message.UserId;
        await db.Baskets.Where(b => b.OwnerId == userId).ExecuteDeleteAsync(context.CancellationToken);
        await db.VoucherRedemptions
            .Where(r => r.OwnerId == userId)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.OwnerId, Guid.Empty), context.CancellationToken);
    }
}
