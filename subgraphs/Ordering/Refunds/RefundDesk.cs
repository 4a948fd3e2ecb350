using EShop.Contracts;
using EShop.Graph;
using EShop.Ordering.Checkout;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using EShop.Ordering.Returns;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Refunds;

/// <summary>Gives money back by word of staff. The order's row is locked from the check to the commit.</summary>
internal sealed class RefundDesk(
    OrderingContext db,
    OrderLedger ledger,
    OrderRefundLedger refunds,
    IPublishEndpoint bus,
    ISendEndpointProvider commands,
    TimeProvider clock)
{
    public async Task<Order> RefundAsync(RefundOrderInput input, Guid? requestedBy, CancellationToken cancellationToken)
    {
        var reason = CheckoutRules.TextOrNull(input.Reason)
            ?? throw new RefundNotPossibleException(RefundNotPossibleException.ReasonMissing, "A refund has a reason.");
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var order = await ledger.LockAsync(input.OrderId, cancellationToken) ?? throw new OrderNotFoundException(input.OrderId);
        if (order.PaymentStatus is not (OrderPaymentStatus.Captured or OrderPaymentStatus.PartiallyRefunded))
        {
            throw new RefundNotPossibleException(RefundNotPossibleException.NotPaid, "The order holds no payment to give back.");
        }

        var checkout = await db.Checkouts.AsNoTracking().SingleOrDefaultAsync(c => c.CorrelationId == order.Id, cancellationToken);
        await ledger.LoadLinesAsync(order, cancellationToken);
        await db.Entry(order).Collection(o => o.Refunds).LoadAsync(cancellationToken);
        var refund = refunds.NewRefund(order, Guid.CreateVersion7(clock.GetUtcNow()), reason);
        refund.RequestedBy = requestedBy;
        await AddReturnAsync(order, refund, input, cancellationToken);
        Price(order, refund, input);
        if (refund.Amount <= 0 || refund.Amount > order.Refundable)
        {
            throw new RefundNotPossibleException(
                RefundNotPossibleException.ExceedsPayment,
                $"At most {Currencies.ToScale(order.Refundable, order.Currency)} {order.Currency} can be given back.");
        }

        refunds.Open(order, refund);
        await ledger.NoteAsync(bus, order, "A refund was asked for.", cancellationToken);
        await SendAsync(commands, order, refund, checkout?.PaymentId ?? Guid.Empty, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return order;
    }

    public static async Task SendAsync(
        ISendEndpointProvider commands, Order order, OrderRefund refund, Guid paymentId, CancellationToken cancellationToken)
    {
        var endpoint = await commands.GetSendEndpoint(CommandAddresses.RefundPayment);
        await endpoint.Send(
            new RefundPayment(
                order.Id, paymentId, refund.Id, refund.Amount, order.Currency, refund.Reason, OrderRefund.KeyOf(order.Id, refund.Id)),
            cancellationToken);
    }

    private async Task AddReturnAsync(Order order, OrderRefund refund, RefundOrderInput input, CancellationToken cancellationToken)
    {
        if (input.ReturnId is not { } returnId)
        {
            return;
        }

        var item = await db.OrderReturns
            .Include(r => r.Lines)
            .FirstOrDefaultAsync(r => r.Id == returnId && r.OrderId == order.Id, cancellationToken);
        if (item is not { Status: OrderReturnState.Received } || order.Refunds.Exists(r => r.ReturnId == returnId && r.Status != OrderRefundStatus.Failed))
        {
            throw new RefundNotPossibleException(
                RefundNotPossibleException.ReturnNotReceived, "The goods of that return are not back, or it is refunded.");
        }

        refund.ReturnId = returnId;
        if (input.Lines is null)
        {
            foreach (var line in item.Lines)
            {
                Add(order, refund, line.LineId, line.Quantity);
            }
        }
    }

    private static void Price(Order order, OrderRefund refund, RefundOrderInput input)
    {
        if (input is { Lines: null, IncludeShipping: false, Amount: null, ReturnId: null })
        {
            RefundPricing.AddRest(order, refund);
            return;
        }

        foreach (var line in (input.Lines ?? []).GroupBy(l => l.LineId))
        {
            if (line.Any(l => l.Quantity <= 0))
            {
                throw new RefundNotPossibleException(RefundNotPossibleException.InvalidQuantity, "A quantity is at least 1.");
            }

            Add(order, refund, line.Key, line.Sum(l => l.Quantity));
        }

        refund.Amount = refund.Lines.Sum(l => l.Amount);
        if (input.IncludeShipping)
        {
            if (order.ShippingPaid == 0 || order.Refunds.Exists(r => r.IncludesShipping && r.Status != OrderRefundStatus.Failed))
            {
                throw new RefundNotPossibleException(RefundNotPossibleException.ShippingRefunded, "There is no shipping left to give back.");
            }

            refund.IncludesShipping = true;
            refund.Amount += order.ShippingPaid;
        }

        if (input.Amount is { } amount)
        {
            if (amount <= 0 || !Currencies.IsExact(amount, order.Currency))
            {
                throw new RefundNotPossibleException(
                    RefundNotPossibleException.InvalidAmount, "An amount is positive and exact to the currency's minor unit.");
            }

            refund.Amount += amount;
        }
    }

    private static void Add(Order order, OrderRefund refund, Guid lineId, int quantity)
    {
        var line = order.Lines.Find(l => l.Id == lineId)
            ?? throw new RefundNotPossibleException(RefundNotPossibleException.UnknownLine, "The order has no such line.");
        if (quantity > line.Quantity - line.RefundedQuantity)
        {
            throw new RefundNotPossibleException(
                RefundNotPossibleException.InvalidQuantity, $"At most {line.Quantity - line.RefundedQuantity} units can be refunded.");
        }

        RefundPricing.AddLine(order, refund, line, quantity);
    }
}
