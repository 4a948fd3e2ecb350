namespace EShop.Shipping.Shipments;

/// <summary>Something that happened to a parcel.</summary>
public sealed class TrackingEvent
{
    public Guid Id { get; set; }

    public Guid ShipmentId { get; set; }

    public DateTimeOffset OccurredAt { get; set; }

    public required string Description { get; set; }

    public string? Location { get; set; }
}
