namespace EShop.Demo;

/// <summary>A parcel of a demo order.</summary>
/// <param name="Number">Counts the order's parcels from 1.</param>
public sealed record DemoParcel(DemoOrder Order, int Number, IReadOnlyList<DemoOrderLine> Lines, DemoParcelStage Stage)
{
    public Guid Id => DemoIds.Of($"parcel {Order.Index} {Number}");

    /// <summary>Changes that Shipping counts: booked, packed, shipped, delivered; or booked and cancelled.</summary>
    public int Version => Stage switch
    {
        DemoParcelStage.Pending => 1,
        DemoParcelStage.Cancelled => 2,
        DemoParcelStage.Shipped => 3,
        _ => 4,
    };

    public DateTimeOffset BookedAt => Order.Step(minutes: 4);

    public DateTimeOffset ShippedAt => Order.Step(halfDays: 2);

    public DateTimeOffset DeliveredAt => Order.Step(halfDays: 5);

    public static IReadOnlyList<DemoParcel> Of(DemoOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.Outcome switch
        {
            DemoOrderOutcome.PartlyDelivered =>
            [
                new(order, 1, [order.Lines[0]], DemoParcelStage.Delivered),
                new(order, 2, [.. order.Lines.Skip(1)], DemoParcelStage.Pending),
            ],
            DemoOrderOutcome.ToBeSent => [new(order, 1, order.Lines, DemoParcelStage.Pending)],
            DemoOrderOutcome.Shipped => [new(order, 1, order.Lines, DemoParcelStage.Shipped)],
            DemoOrderOutcome.Refunded => [new(order, 1, order.Lines, DemoParcelStage.Cancelled)],
            _ when order.HasArrived => [new(order, 1, order.Lines, DemoParcelStage.Delivered)],
            _ => [],
        };
    }
}
