namespace EShop.Shipping.Shipments;

/// <summary>The state machine of a shipment, as a table.</summary>
public static class ShipmentTransitions
{
    private static readonly Dictionary<(ShipmentStatus From, ShipmentStep Step), ShipmentStatus> s_table = new()
    {
        [(ShipmentStatus.Pending, ShipmentStep.Pack)] = ShipmentStatus.Packed,
        [(ShipmentStatus.Pending, ShipmentStep.Ship)] = ShipmentStatus.Shipped,
        [(ShipmentStatus.Pending, ShipmentStep.Cancel)] = ShipmentStatus.Cancelled,
        [(ShipmentStatus.Packed, ShipmentStep.Ship)] = ShipmentStatus.Shipped,
        [(ShipmentStatus.Packed, ShipmentStep.Cancel)] = ShipmentStatus.Cancelled,
        [(ShipmentStatus.Shipped, ShipmentStep.Deliver)] = ShipmentStatus.Delivered,
        [(ShipmentStatus.Shipped, ShipmentStep.Return)] = ShipmentStatus.Returned,
        [(ShipmentStatus.Delivered, ShipmentStep.Return)] = ShipmentStatus.Returned,
    };

    /// <summary>Where a step leads; null where it cannot be taken.</summary>
    public static ShipmentStatus? After(ShipmentStatus from, ShipmentStep step) => s_table.TryGetValue((from, step), out var to) ? to : null;
}
