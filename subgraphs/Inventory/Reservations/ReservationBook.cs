using EShop.Contracts;
using EShop.Inventory.Data;
using EShop.Inventory.Stock;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Reservations;

/// <summary>
/// Keeps reservations: all lines of an order or none, over as many warehouses as it takes. Every method runs in the caller's transaction, locks
/// levels in the order of their keys, and answers a repeat with what it did the first time.
/// </summary>
internal sealed class ReservationBook(InventoryContext db, IPublishEndpoint bus, TimeProvider clock)
{
    public async Task<ReservationOutcome> ReserveAsync(
        Guid orderId,
        IReadOnlyList<StockLine> lines,
        DateTimeOffset expiresAt,
        CancellationToken cancellationToken)
    {
        var wanted = Merge(lines);
        if (await FindAsync(orderId, cancellationToken) is { } existing)
        {
            var missing = existing.Status == ReservationStatus.Rejected ? await ShortagesAsync(wanted, cancellationToken) : [];
            return new ReservationOutcome(existing.Status, existing.ExpiresAt, missing);
        }

        var now = clock.GetUtcNow();
        var levels = await StockLevels.LockAsync(db, [.. wanted.Keys], cancellationToken);
        var active = (await db.Warehouses.Where(w => w.IsActive).Select(w => w.Id).ToListAsync(cancellationToken)).ToHashSet();
        var free = levels.Where(l => active.Contains(l.WarehouseId) && l.OnHand > l.Reserved).ToLookup(l => l.ProductId);
        var shortages = new List<StockShortage>();
        foreach (var (productId, quantity) in wanted)
        {
            var available = free[productId].Sum(l => l.OnHand - l.Reserved);
            if (available < quantity)
            {
                shortages.Add(new StockShortage(productId, quantity, available));
            }
        }

        if (shortages.Count > 0)
        {
            // The refusal is remembered, so that a repeat gives the same answer.
            AddEnded(orderId, ReservationStatus.Rejected, now);
            await db.SaveChangesAsync(cancellationToken);
            return new ReservationOutcome(ReservationStatus.Rejected, now, shortages);
        }

        var reservation = new Reservation { OrderId = orderId, CreatedAt = now, ExpiresAt = expiresAt };
        foreach (var (productId, quantity) in wanted)
        {
            Allocate(reservation, free[productId], quantity);
        }

        db.Reservations.Add(reservation);
        await db.SaveChangesAsync(cancellationToken);
        await StockLevels.PublishAsync(db, bus, wanted.Keys, now, cancellationToken);
        return new ReservationOutcome(ReservationStatus.Active, expiresAt, []);
    }

    /// <summary>Gives the stock back. A reservation that ended otherwise stays as it is; one that never was is remembered as released.</summary>
    public async Task<ReservationStatus> ReleaseAsync(Guid orderId, CancellationToken cancellationToken)
    {
        if (await FindAsync(orderId, cancellationToken) is not { } reservation)
        {
            // The release overtook the reservation: a late ReserveStock must find that it is over.
            AddEnded(orderId, ReservationStatus.Released, clock.GetUtcNow());
            await db.SaveChangesAsync(cancellationToken);
            return ReservationStatus.Released;
        }

        if (reservation.Status == ReservationStatus.Active)
        {
            await EndAsync(reservation, ReservationStatus.Released, cancellationToken);
        }

        return reservation.Status;
    }

    /// <summary>Turns the reservation into sales. Fails loudly (gives <see cref="ReservationStatus.Expired"/>) when its time was over.</summary>
    public async Task<ReservationStatus> CommitAsync(Guid orderId, CancellationToken cancellationToken)
    {
        if (await FindAsync(orderId, cancellationToken) is not { } reservation)
        {
            return ReservationStatus.Released;
        }

        if (reservation.Status != ReservationStatus.Active)
        {
            return reservation.Status;
        }

        await EndAsync(
            reservation,
            reservation.ExpiresAt <= clock.GetUtcNow() ? ReservationStatus.Expired : ReservationStatus.Committed,
            cancellationToken);
        return reservation.Status;
    }

    /// <summary>Holds the stock longer; what is sold meanwhile needs it no more. Null when there is nothing left to hold.</summary>
    public async Task<DateTimeOffset?> ExtendAsync(Guid orderId, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        if (await FindAsync(orderId, cancellationToken) is not { Status: ReservationStatus.Active or ReservationStatus.Committed } reservation)
        {
            return null;
        }

        reservation.ExpiresAt = expiresAt > reservation.ExpiresAt ? expiresAt : reservation.ExpiresAt;
        await db.SaveChangesAsync(cancellationToken);
        return reservation.ExpiresAt;
    }

    /// <summary>Ends a reservation whose time is over. False when it was ended or extended meanwhile.</summary>
    public async Task<bool> ExpireAsync(Guid orderId, CancellationToken cancellationToken)
    {
        if (await FindAsync(orderId, cancellationToken) is not { Status: ReservationStatus.Active } reservation
            || reservation.ExpiresAt > clock.GetUtcNow())
        {
            return false;
        }

        await EndAsync(reservation, ReservationStatus.Expired, cancellationToken);
        return true;
    }

    private async Task EndAsync(Reservation reservation, ReservationStatus status, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var productIds = reservation.Lines.Select(l => l.ProductId).Distinct().ToArray();
        var levels = (await StockLevels.LockAsync(db, productIds, cancellationToken)).ToDictionary(l => (l.ProductId, l.WarehouseId));
        foreach (var line in reservation.Lines)
        {
            var level = levels[(line.ProductId, line.WarehouseId)];
            level.Reserved -= line.Quantity;
            if (status == ReservationStatus.Committed)
            {
                level.OnHand -= line.Quantity;
                db.StockMovements.Add(StockBookings.Entry(
                    line.ProductId, line.WarehouseId, StockMovementKind.Sale, -line.Quantity, null, $"order:{reservation.OrderId}", null, now));
            }
        }

        reservation.Status = status;
        reservation.EndedAt = now;
        await db.SaveChangesAsync(cancellationToken);
        if (status != ReservationStatus.Committed)
        {
            await StockLevels.PublishAsync(db, bus, productIds, now, cancellationToken);
        }
    }

    // The order is locked first, before there is a row to lock: two messages of one order take turns.
    private async Task<Reservation?> FindAsync(Guid orderId, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({orderId.ToString()}, 0))", cancellationToken);
        return await db.Reservations.Include(r => r.Lines).FirstOrDefaultAsync(r => r.OrderId == orderId, cancellationToken);
    }

    private void AddEnded(Guid orderId, ReservationStatus status, DateTimeOffset now)
        => db.Reservations.Add(new Reservation { OrderId = orderId, Status = status, CreatedAt = now, ExpiresAt = now, EndedAt = now });

    private static SortedDictionary<Guid, int> Merge(IReadOnlyList<StockLine> lines)
    {
        var result = new SortedDictionary<Guid, int>();
        foreach (var line in lines)
        {
            // More than fits is more than there ever is.
            result[line.ProductId] = (int)Math.Min(int.MaxValue, (long)result.GetValueOrDefault(line.ProductId) + line.Quantity);
        }

        return result;
    }

    private async Task<IReadOnlyList<StockShortage>> ShortagesAsync(SortedDictionary<Guid, int> wanted, CancellationToken cancellationToken)
    {
        var available = await StockLevels.GetAvailableAsync(db, wanted.Keys, cancellationToken);
        return [.. wanted.Where(w => available[w.Key] < w.Value).Select(w => new StockShortage(w.Key, w.Value, available[w.Key]))];
    }

    // The fullest warehouses first: an order comes from as few as possible.
    private static void Allocate(Reservation reservation, IEnumerable<StockLevel> free, int quantity)
    {
        foreach (var level in free.OrderByDescending(l => l.OnHand - l.Reserved))
        {
            var taken = Math.Min(quantity, level.OnHand - level.Reserved);
            level.Reserved += taken;
            quantity -= taken;
            reservation.Lines.Add(new ReservationLine
            {
                OrderId = reservation.OrderId,
                ProductId = level.ProductId,
                WarehouseId = level.WarehouseId,
                Quantity = taken,
            });
            if (quantity == 0)
            {
                return;
            }
        }
    }
}
