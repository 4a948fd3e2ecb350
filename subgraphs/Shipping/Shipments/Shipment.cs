namespace EShop.Shipping.Shipments;

/// <summary>A parcel of an order.</summary>
public sealed class Shipment
{
    public Guid Id { get; set; }

    /// <summary>The order's number and the parcel's: 2030-000001-1.</summary>
    public required string Number { get; set; }

    public Guid OrderId { get; set; }

    public required string OrderNumber { get; set; }

    public Guid OwnerId { get; set; }

    public Guid? MethodId { get; set; }

    public ShipmentStatus Status { get; set; }

    public string? Carrier { get; set; }

    public string? TrackingNumber { get; set; }

    /// <summary>Null once the account is deleted and the parcel needs it no more.</summary>
    public ShipmentAddress? Address { get; set; }

    public string? ContactEmail { get; set; }

    public string? ContactPhone { get; set; }

    /// <summary>The account is deleted: address and contact go when the parcel is over.</summary>
    public bool IsErasureAsked { get; set; }

    public DateTimeOffset BookedAt { get; set; }

    public DateTimeOffset? ShippedAt { get; set; }

    public DateTimeOffset? DeliveredAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Counts the changes.</summary>
    public int Version { get; set; }

    public List<ShipmentItem> Items { get; set; } = [];

    public List<TrackingEvent> Tracking { get; set; } = [];
}
