namespace EShop.Inventory.Reservations;

/// <summary>Stock that an order holds until it is paid or given up.</summary>
public sealed class Reservation
{
    /// <summary>The order, which is the reservation's key: an order reserves once.</summary>
    public Guid OrderId { get; set; }

    public ReservationStatus Status { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public List<ReservationLine> Lines { get; set; } = [];
}
