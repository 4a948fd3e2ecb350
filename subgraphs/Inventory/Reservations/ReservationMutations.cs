using EShop.Contracts;
using EShop.Defaults;
using EShop.Inventory.Data;
using EShop.Inventory.Products;
using EShop.Inventory.Stock;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Reservations;

[MutationType]
internal static partial class ReservationMutations
{
    /// <summary>Holds stock by hand, as checkout does: all lines or none.</summary>
    /// <param name="reservationId">Names the reservation; the same id answers with what was done the first time.</param>
    /// <param name="minutes">How long it is held. 1 to 1440.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<StockInvalidException>]
    [Error<StockShortException>]
    public static async Task<StockReservation> ReserveStockAsync(
        Guid? reservationId,
        IReadOnlyList<StockReservationLineInput> lines,
        InventoryContext db,
        [Service] ReservationBook book,
        TimeProvider clock,
        CancellationToken cancellationToken,
        int minutes = 15)
    {
        if (lines.Count == 0 || lines.Any(l => l.Quantity <= 0) || minutes is < 1 or > 1440)
        {
            throw new StockInvalidException("lines", "A reservation has lines of at least one unit and lasts 1 to 1440 minutes.");
        }

        var now = clock.GetUtcNow();
        var id = reservationId ?? Guid.CreateVersion7(now);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var outcome = await book.ReserveAsync(
            id, [.. lines.Select(l => new StockLine(l.ProductId, l.Quantity))], now.AddMinutes(minutes), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return outcome.Shortages is [var shortage, ..]
            ? throw new StockShortException(shortage.ProductId, shortage.Requested, shortage.Available)
            : new StockReservation(id, outcome.Status, outcome.ExpiresAt);
    }

    /// <summary>Gives the stock of a reservation back. One that ended otherwise stays as it is.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<StockReservationNotFoundException>]
    public static async Task<StockReservation> ReleaseStockAsync(
        Guid reservationId,
        InventoryContext db,
        [Service] ReservationBook book,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await db.Reservations.AnyAsync(r => r.OrderId == reservationId, cancellationToken))
        {
            throw new StockReservationNotFoundException(reservationId);
        }

        var status = await book.ReleaseAsync(reservationId, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new StockReservation(reservationId, status, clock.GetUtcNow());
    }
}
