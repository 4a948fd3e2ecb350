using EShop.Contracts;
using EShop.Ordering.Data;
using EShop.Ordering.Refunds;
using MassTransit;

namespace EShop.Ordering.Messaging;

/// <summary>Keeps that money was given back; the checkout, which may have asked for it, hears it for itself.</summary>
internal sealed class PaymentRefundedConsumer(OrderRefundLedger refunds, OrderingContext db) : IConsumer<PaymentRefunded>
{
    public async Task Consume(ConsumeContext<PaymentRefunded> context)
    {
        var message = context.Message;
        await refunds.SucceedAsync(context, message.OrderId, message.RefundId, message.Amount, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
