using EShop.Basket.Data;
using EShop.Basket.Vouchers;
using EShop.Contracts;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Messaging;

/// <summary>Empties the basket of a confirmed order, and opens that of one which was given up; the voucher's use stays or is given back.</summary>
internal sealed class UnsealBasketConsumer(BasketContext db, VoucherUses uses)
    : IConsumer<UnsealBasket>,
        IConsumer<OrderConfirmed>,
        IConsumer<OrderRejected>,
        IConsumer<OrderCancelled>,
        IConsumer<OrderExpired>
{
    public async Task Consume(ConsumeContext<OrderConfirmed> context)
    {
        var orderId = context.Message.OrderId;
        await uses.ConfirmAsync(orderId, context.CancellationToken);
        var sealedBaskets = db.Baskets.Where(b => b.SealedFor == orderId);
        await db.BasketLines
            .Where(l => sealedBaskets.Any(b => b.Id == l.BasketId))
            .ExecuteDeleteAsync(context.CancellationToken);
        await sealedBaskets.ExecuteUpdateAsync(s => s.SetProperty(b => b.VoucherId, (Guid?)null), context.CancellationToken);
        await OpenAsync(orderId, context.CancellationToken);
    }

    public Task Consume(ConsumeContext<UnsealBasket> context) => GiveUpAsync(context.Message.OrderId, context.CancellationToken);

    public Task Consume(ConsumeContext<OrderRejected> context) => GiveUpAsync(context.Message.OrderId, context.CancellationToken);

    public Task Consume(ConsumeContext<OrderCancelled> context) => GiveUpAsync(context.Message.OrderId, context.CancellationToken);

    public Task Consume(ConsumeContext<OrderExpired> context) => GiveUpAsync(context.Message.OrderId, context.CancellationToken);

    private async Task GiveUpAsync(Guid orderId, CancellationToken cancellationToken)
    {
        await uses.GiveBackAsync(orderId, cancellationToken);
        await OpenAsync(orderId, cancellationToken);
    }

    private Task OpenAsync(Guid orderId, CancellationToken cancellationToken)
        => db.Baskets
            .Where(b => b.SealedFor == orderId)
            .ExecuteUpdateAsync(
                s => s.SetProperty(b => b.SealedFor, (Guid?)null)
                    .SetProperty(b => b.SealedUntil, (DateTimeOffset?)null)
                    .SetProperty(b => b.Version, b => b.Version + 1),
                cancellationToken);
}
