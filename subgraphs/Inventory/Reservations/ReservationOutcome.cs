using EShop.Contracts;

namespace EShop.Inventory.Reservations;

/// <summary>What asking for a reservation led to: stock held until a moment, or what is missing.</summary>
internal sealed record ReservationOutcome(ReservationStatus Status, DateTimeOffset ExpiresAt, IReadOnlyList<StockShortage> Shortages);
