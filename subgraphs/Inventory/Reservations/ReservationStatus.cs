namespace EShop.Inventory.Reservations;

/// <summary>What became of a reservation. Every one ends committed, released or expired.</summary>
public enum ReservationStatus
{
    Active,
    Committed,
    Released,
    Expired,
    Rejected,
}
