using EShop.Contracts;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using EShop.Ordering.Returns;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Refunds;

/// <summary>
/// Keeps what is given back of orders. A refund counts from the moment it is asked for, with the order's row locked, so that refunds asked for at
/// once never sum to more than was paid.
/// </summary>
internal sealed class OrderRefundLedger(OrderingContext db, OrderLedger ledger, ReturnLedger returns, TimeProvider clock)
{
    /// <summary>Opens the refund of all that is left. The amount; 0 when nothing is left.</summary>
    public async Task<decimal> OpenRestAsync(Guid orderId, Guid refundId, string reason, CancellationToken cancellationToken)
    {
        var order = await ledger.LockAsync(orderId, cancellationToken) ?? throw new InvalidOperationException($"There is no order {orderId}.");
        await ledger.LoadLinesAsync(order, cancellationToken);
        var refund = NewRefund(order, refundId, reason);
        refund.IsCancellation = true;
        RefundPricing.AddRest(order, refund);
        return Open(order, refund);
    }

    /// <summary>Opens the refund of units of some lines, as far as their money was not given back before.</summary>
    public Task<decimal> OpenLinesAsync(
        Order order, Guid refundId, IReadOnlyDictionary<OrderLine, int> units, string reason, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var refund = NewRefund(order, refundId, reason);
        refund.IsCancellation = true;
        foreach (var (line, quantity) in units)
        {
            RefundPricing.AddLine(order, refund, line, Math.Min(quantity, line.Quantity - line.RefundedQuantity));
        }

        refund.Amount = Math.Min(refund.Lines.Sum(l => l.Amount), order.Refundable);
        return Task.FromResult(Open(order, refund));
    }

    /// <summary>Counts a refund from now on.</summary>
    public decimal Open(Order order, OrderRefund refund)
    {
        if (refund.Amount <= 0)
        {
            return 0m;
        }

        foreach (var line in refund.Lines)
        {
            order.Lines.Single(l => l.Id == line.LineId).RefundedQuantity += line.Quantity;
        }

        order.RefundedTotal += refund.Amount;
        db.OrderRefunds.Add(refund);
        return refund.Amount;
    }

    public OrderRefund NewRefund(Order order, Guid refundId, string reason) => new()
    {
        Id = refundId,
        OrderId = order.Id,
        Reason = reason.Length <= 500 ? reason : reason[..500],
        CreatedAt = clock.GetUtcNow(),
        UpdatedAt = clock.GetUtcNow(),
    };

    /// <summary>The money is given back. A repeat changes nothing.</summary>
    public async Task SucceedAsync(IPublishEndpoint bus, Guid orderId, Guid refundId, decimal amount, CancellationToken cancellationToken)
    {
        if (await ledger.LockAsync(orderId, cancellationToken) is not { } order)
        {
            return;
        }

        await db.Entry(order).Collection(o => o.Refunds).LoadAsync(cancellationToken);
        var refund = order.Refunds.Find(r => r.Id == refundId);
        if (refund is null || refund.Status == OrderRefundStatus.Succeeded)
        {
            return;
        }

        refund.Status = OrderRefundStatus.Succeeded;
        refund.UpdatedAt = clock.GetUtcNow();
        var isFull = order.Refunds.Where(r => r.Status == OrderRefundStatus.Succeeded).Sum(r => r.Amount) >= order.GrandTotal;
        var returned = refund.ReturnId is { } returnId
            ? await returns.RefundedAsync(bus, order, returnId, cancellationToken)
            : (OrderReturnStatus?)null;
        var change = new OrderChange(
            isFull ? "The payment was given back." : "A part of the payment was given back.",
            PaymentStatus: isFull ? OrderPaymentStatus.Refunded : OrderPaymentStatus.PartiallyRefunded,
            ReturnStatus: returned);
        await ledger.RecordAsync(bus, order, change, cancellationToken);
        await bus.Publish(
            new OrderRefunded(order.Id, order.OwnerId, amount, order.Currency, isFull, refund.UpdatedAt), cancellationToken);
    }

    /// <summary>The provider refused: the refund counts no longer, and may be asked for again.</summary>
    public async Task FailAsync(IPublishEndpoint bus, Guid orderId, Guid refundId, string code, CancellationToken cancellationToken)
    {
        if (await ledger.LockAsync(orderId, cancellationToken) is not { } order)
        {
            return;
        }

        var refund = await db.OrderRefunds.Include(r => r.Lines).FirstOrDefaultAsync(r => r.Id == refundId, cancellationToken);

        // What the checkout asks for it asks for again, by the same refund.
        if (refund is not { Status: OrderRefundStatus.Pending, IsCancellation: false })
        {
            return;
        }

        await ledger.LoadLinesAsync(order, cancellationToken);
        refund.Status = OrderRefundStatus.Failed;
        refund.FailureCode = code.Length <= 60 ? code : code[..60];
        refund.UpdatedAt = clock.GetUtcNow();
        order.RefundedTotal -= refund.Amount;
        foreach (var line in refund.Lines)
        {
            order.Lines.Single(l => l.Id == line.LineId).RefundedQuantity -= line.Quantity;
        }

        await ledger.NoteAsync(bus, order, "A refund was refused by the payment provider.", cancellationToken);
    }
}
