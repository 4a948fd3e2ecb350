namespace EShop.Shipping.Shipments;

/// <summary>Where a shipment stands.</summary>
public enum ShipmentStatus
{
    /// <summary>It is to be packed.</summary>
    Pending,

    /// <summary>It waits for the carrier.</summary>
    Packed,

    /// <summary>The carrier has it.</summary>
    Shipped,

    /// <summary>It has arrived.</summary>
    Delivered,

    /// <summary>It came back.</summary>
    Returned,

    /// <summary>It stays in the warehouse.</summary>
    Cancelled
}
