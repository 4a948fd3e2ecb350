using EShop.Contracts;
using EShop.Ordering.Data;
using EShop.Ordering.Refunds;
using MassTransit;

namespace EShop.Ordering.Messaging;

/// <summary>Keeps that money could not be given back.</summary>
internal sealed class PaymentRefundFailedConsumer(OrderRefundLedger refunds, OrderingContext db) : IConsumer<PaymentRefundFailed>
{
    public async Task Consume(ConsumeContext<PaymentRefundFailed> context)
    {
        var message = context.Message;
        await refunds.FailAsync(context, message.OrderId, message.RefundId, message.Code, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
