namespace EShop.Inventory.Reservations;

/// <summary>A reservation of stock.</summary>
/// <param name="ReservationId">Names it.</param>
/// <param name="ExpiresAt">When it ends unless it is committed before.</param>
public sealed record StockReservation(Guid ReservationId, ReservationStatus Status, DateTimeOffset ExpiresAt);
