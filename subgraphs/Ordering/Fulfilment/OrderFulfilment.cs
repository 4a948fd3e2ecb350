using EShop.Contracts;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Ordering.Fulfilment;

/// <summary>
/// What Shipping tells of parcels, summed up by line: repeats count once, and older news of a parcel change nothing.
/// </summary>
internal sealed class OrderFulfilment(OrderingContext db, OrderLedger ledger)
{
    public async Task ApplyAsync(IPublishEndpoint bus, OrderShipment news, CancellationToken cancellationToken)
    {
        if (await ledger.LockAsync(news.OrderId, cancellationToken) is not { } order)
        {
            return;
        }

        var known = await db.OrderShipments.FirstOrDefaultAsync(s => s.ShipmentId == news.ShipmentId, cancellationToken);

        // What a customer sends back later is a return; the parcel stays delivered.
        if (known is not null && (known.Version >= news.Version || known.Status == OrderShipmentStatus.Delivered))
        {
            return;
        }

        if (known is null)
        {
            db.OrderShipments.Add(news);
        }
        else
        {
            known.Status = news.Status;
            known.Version = news.Version;
            known.Lines = news.Lines;
            known.UpdatedAt = news.UpdatedAt;
        }

        await ledger.LoadLinesAsync(order, cancellationToken);
        var others = await db.OrderShipments
            .AsNoTracking()
            .Where(s => s.OrderId == news.OrderId && s.ShipmentId != news.ShipmentId)
            .ToListAsync(cancellationToken);
        Sum(order, [.. others, news]);
        var fulfilment = StatusOf(order);
        if (!await ledger.RecordAsync(bus, order, new OrderChange(Describe(news), FulfilmentStatus: fulfilment), cancellationToken))
        {
            await ledger.NoteAsync(bus, order, Describe(news), cancellationToken);
        }

        if (news.Status == OrderShipmentStatus.Delivered)
        {
            await TellDeliveredAsync(bus, order, news, cancellationToken);
        }
    }

    /// <summary>How far what is to be sent is; what was called off is not to be sent.</summary>
    public static OrderFulfilmentStatus StatusOf(Order order)
    {
        var wanted = order.Lines.Sum(l => l.Quantity - l.CancelledQuantity);
        return (order.Lines.Sum(l => l.ShippedQuantity), order.Lines.Sum(l => l.DeliveredQuantity)) switch
        {
            (0, _) => OrderFulfilmentStatus.Unfulfilled,
            var (_, delivered) when delivered >= wanted => OrderFulfilmentStatus.Delivered,
            var (shipped, _) when shipped >= wanted => OrderFulfilmentStatus.Shipped,
            _ => OrderFulfilmentStatus.Partial,
        };
    }

    private static void Sum(Order order, IReadOnlyList<OrderShipment> shipments)
    {
        foreach (var line in order.Lines)
        {
            line.ShippedQuantity = Units(OrderShipmentStatus.Shipped) + Units(OrderShipmentStatus.Delivered);
            line.DeliveredQuantity = Units(OrderShipmentStatus.Delivered);

            int Units(OrderShipmentStatus status) => Math.Min(
                line.Quantity,
                shipments.Where(s => s.Status == status).SelectMany(s => s.Lines).Where(l => l.LineId == line.Id).Sum(l => l.Quantity));
        }
    }

    private static string Describe(OrderShipment news) => news.Status switch
    {
        OrderShipmentStatus.Shipped => "A parcel is on its way.",
        OrderShipmentStatus.Delivered => "A parcel was delivered.",
        _ => "A parcel came back.",
    };

    private static Task TellDeliveredAsync(IPublishEndpoint bus, Order order, OrderShipment news, CancellationToken cancellationToken)
    {
        var lines = news.Lines
            .Where(l => order.Lines.Exists(o => o.Id == l.LineId))
            .Select(l => new DeliveredLine(l.LineId, l.ProductId, l.Sku, l.Name, l.Quantity));
        return bus.Publish(
            new OrderLinesDelivered(order.Id, order.Number, order.OwnerId, [.. lines], news.UpdatedAt), cancellationToken);
    }
}
