using EShop.Contracts;
using EShop.Inventory.Data;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Messaging;

/// <summary>Forgets what a deleted account waited for.</summary>
internal sealed class UserErasedConsumer(InventoryContext db) : IConsumer<UserErased>
{
    public Task Consume(ConsumeContext<UserErased> context)
        => db.BackInStockRequests.Where(r => r.UserId == context.Message.UserId).ExecuteDeleteAsync(context.CancellationToken);
}
