using EShop.Contracts;
using EShop.Reviews.Data;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Reviews.Messaging;

/// <summary>Forgets who wrote what: reviews stay for other shoppers, without an author.</summary>
internal sealed class UserErasedConsumer(ReviewsContext db) : IConsumer<UserErased>
{
    public async Task Consume(ConsumeContext<UserErased> context)
    {
        var userId = context.Message.UserId;
        await db.Reviews.Where(r => r.AuthorId == userId).ExecuteUpdateAsync(
            s => s.SetProperty(r => r.AuthorId, (Guid?)null).SetProperty(r => r.OrderId, (Guid?)null),
            context.CancellationToken);
        await db.Votes.Where(v => v.UserId == userId).ExecuteDeleteAsync(context.CancellationToken);
        await db.Purchases.Where(p => p.OwnerId == userId).ExecuteDeleteAsync(context.CancellationToken);
    }
}
