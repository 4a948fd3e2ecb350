using EShop.Contracts;
using EShop.Ordering.Orders;
using EShop.Ordering.Refunds;
using MassTransit;

namespace EShop.Ordering.Fulfilment;

/// <summary>Calls off the units of an order that Shipping has kept, and opens the refund for them.</summary>
internal sealed class OrderCallOff(OrderLedger ledger, OrderRefundLedger refunds, TimeProvider clock)
{
    /// <param name="kept">What Shipping says stays in the warehouse.</param>
    /// <param name="isBooked">Without a booking nothing can be on its way, and Shipping has nothing to name.</param>
    public async Task<CalledOff> ApplyAsync(
        IPublishEndpoint bus,
        Guid orderId,
        IReadOnlyList<ShipmentLine> kept,
        bool isBooked,
        string reason,
        CancellationToken cancellationToken)
    {
        var order = await ledger.LockAsync(orderId, cancellationToken) ?? throw new InvalidOperationException($"There is no order {orderId}.");
        await ledger.LoadLinesAsync(order, cancellationToken);
        var quantities = isBooked
            ? kept.GroupBy(l => l.LineId).ToDictionary(g => g.Key, g => g.Sum(l => l.Quantity))
            : order.Lines.ToDictionary(l => l.Id, l => l.Quantity);
        var calledOff = new Dictionary<OrderLine, int>();
        foreach (var line in order.Lines)
        {
            var units = Math.Min(quantities.GetValueOrDefault(line.Id), line.Quantity - line.CancelledQuantity);
            if (units > 0)
            {
                line.CancelledQuantity += units;
                calledOff[line] = units;
            }
        }

        if (calledOff.Count == 0)
        {
            await ledger.NoteAsync(bus, order, "Everything is on its way already: nothing was called off.", cancellationToken);
            return new CalledOff([], false, null, 0m);
        }

        var isWhole = order.Lines.TrueForAll(l => l.CancelledQuantity == l.Quantity);
        if (!isWhole)
        {
            await ledger.NoteAsync(bus, order, "What was not yet on its way was called off.", cancellationToken);
        }

        var refundId = Guid.CreateVersion7(clock.GetUtcNow());
        var amount = isWhole
            ? await refunds.OpenRestAsync(orderId, refundId, reason, cancellationToken)
            : await refunds.OpenLinesAsync(order, refundId, calledOff, reason, cancellationToken);
        return new CalledOff(
            [.. calledOff.GroupBy(c => c.Key.ProductId).Select(g => new StockLine(g.Key, g.Sum(c => c.Value)))],
            isWhole,
            amount > 0 ? refundId : null,
            amount);
    }
}
