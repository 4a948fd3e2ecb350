using System.Security.Claims;
using EShop.Contracts;
using EShop.Ordering.Checkout;
using EShop.Ordering.Data;
using EShop.Ordering.Fulfilment;
using EShop.Ordering.Orders;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Ordering.Returns;

/// <summary>Takes goods back. The order's row is locked from the check to the commit, so that nothing comes back twice.</summary>
internal sealed class ReturnDesk(
    OrderingContext db,
    OrderLedger ledger,
    ReturnLedger returns,
    IPublishEndpoint bus,
    ISendEndpointProvider commands,
    IOptions<CheckoutOptions> options,
    TimeProvider clock)
{
    public async Task<OrderReturn> RequestAsync(
        Guid orderId, IReadOnlyList<ReturnLineInput> lines, string reason, ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        var text = CheckoutRules.TextOrNull(reason) is { Length: <= 500 } given
            ? given
            : throw new ReturnNotPossibleException(ReturnNotPossibleException.ReasonMissing, "A return has a reason of at most 500 characters.");
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var order = await ledger.LockAsync(orderId, cancellationToken) is { } found && OrderAccess.IsAllowed(found, caller)
            ? found
            : throw new OrderNotFoundException(orderId);
        await ledger.LoadLinesAsync(order, cancellationToken);
        await CheckPeriodAsync(orderId, cancellationToken);
        var now = clock.GetUtcNow();
        var item = new OrderReturn { Id = Guid.CreateVersion7(now), OrderId = orderId, Reason = text, RequestedAt = now, UpdatedAt = now };
        foreach (var line in lines.GroupBy(l => l.LineId))
        {
            var sold = order.Lines.Find(l => l.Id == line.Key)
                ?? throw new ReturnNotPossibleException(ReturnNotPossibleException.UnknownLine, "The order has no such line.");
            var quantity = line.Sum(l => (long)l.Quantity);
            if (line.Any(l => l.Quantity <= 0) || quantity > sold.DeliveredQuantity - sold.ReturnedQuantity)
            {
                throw new ReturnNotPossibleException(
                    ReturnNotPossibleException.NotDelivered,
                    $"Of “{sold.Name}”, {sold.DeliveredQuantity - sold.ReturnedQuantity} units can be sent back.");
            }

            sold.ReturnedQuantity += (int)quantity;
            item.Lines.Add(new OrderReturnLine { ReturnId = item.Id, LineId = sold.Id, Quantity = (int)quantity });
        }

        if (item.Lines.Count == 0)
        {
            throw new ReturnNotPossibleException(ReturnNotPossibleException.NoLines, "What shall be sent back?");
        }

        db.OrderReturns.Add(item);
        await returns.TellAsync(bus, order, item, cancellationToken);
        await RecordAsync(order, "A return was requested.", OrderReturnStatus.Requested, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return item;
    }

    /// <summary>Staff move a return on; what comes back goes to the shelf when it is fit for it.</summary>
    public async Task<OrderReturn> MoveAsync(
        Guid returnId, OrderReturnState status, string? note, bool restock, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var orderId = await db.OrderReturns.Where(r => r.Id == returnId).Select(r => (Guid?)r.OrderId).FirstOrDefaultAsync(cancellationToken)
            ?? throw new ReturnNotFoundException(returnId);
        var order = (await ledger.LockAsync(orderId, cancellationToken))!;
        await ledger.LoadLinesAsync(order, cancellationToken);
        var item = await db.OrderReturns.Include(r => r.Lines).SingleAsync(r => r.Id == returnId, cancellationToken);
        var from = item.Status;
        var text = CheckoutRules.TextOrNull(note) is { } given ? given[..Math.Min(given.Length, 500)] : null;
        var axis = await returns.MoveAsync(bus, order, item, status, text, cancellationToken)
            ?? throw new ReturnTransitionException(from, status);
        if (status == OrderReturnState.Refused)
        {
            foreach (var line in item.Lines)
            {
                order.Lines.Single(l => l.Id == line.LineId).ReturnedQuantity -= line.Quantity;
            }
        }
        else if (status == OrderReturnState.Received && restock)
        {
            await RestockAsync(order, item, cancellationToken);
        }

        await RecordAsync(order, Describe(status), axis, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return item;
    }

    private static string Describe(OrderReturnState status) => status switch
    {
        OrderReturnState.Approved => "A return was approved.",
        OrderReturnState.Refused => "A return was refused.",
        _ => "A return was received.",
    };

    private async Task RecordAsync(Order order, string message, OrderReturnStatus axis, CancellationToken cancellationToken)
    {
        if (!await ledger.RecordAsync(bus, order, new OrderChange(message, ReturnStatus: axis), cancellationToken))
        {
            await ledger.NoteAsync(bus, order, message, cancellationToken);
        }
    }

    private async Task CheckPeriodAsync(Guid orderId, CancellationToken cancellationToken)
    {
        var last = await db.OrderShipments
            .Where(s => s.OrderId == orderId && s.Status == OrderShipmentStatus.Delivered)
            .MaxAsync(s => (DateTimeOffset?)s.UpdatedAt, cancellationToken);
        if (last is { } delivered && clock.GetUtcNow() > delivered + options.Value.ReturnPeriod)
        {
            throw new ReturnNotPossibleException(
                ReturnNotPossibleException.TooLate, $"Goods may be sent back for {options.Value.ReturnPeriod.Days} days.");
        }
    }

    private async Task RestockAsync(Order order, OrderReturn item, CancellationToken cancellationToken)
    {
        var lines = item.Lines
            .Join(order.Lines, r => r.LineId, l => l.Id, (r, l) => new StockLine(l.ProductId, r.Quantity))
            .GroupBy(l => l.ProductId)
            .Select(g => new StockLine(g.Key, g.Sum(l => l.Quantity)));
        var endpoint = await commands.GetSendEndpoint(CommandAddresses.ReturnStock);
        await endpoint.Send(new ReturnStock(order.Id, [.. lines], item.Reason, ReturnKey: item.Id.ToString()), cancellationToken);
    }
}
