namespace EShop.Inventory.Reservations;

/// <summary>What became of a reservation. Every one ends committed, released or expired.</summary>
public enum ReservationStatus
{
    /// <summary>The units are held.</summary>
    Active,

    /// <summary>The units were sold.</summary>
    Committed,

    /// <summary>It was given up; the units are free again.</summary>
    Released,

    /// <summary>Its time ran out; the units are free again.</summary>
    Expired,

    /// <summary>There was not enough for all of its lines; nothing is held.</summary>
    Rejected,
}
