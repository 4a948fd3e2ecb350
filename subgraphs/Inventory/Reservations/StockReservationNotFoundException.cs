namespace EShop.Inventory.Reservations;

/// <summary>There is no such reservation.</summary>
public sealed class StockReservationNotFoundException(Guid reservationId) : Exception("There is no such reservation.")
{
    public Guid ReservationId => reservationId;
}
