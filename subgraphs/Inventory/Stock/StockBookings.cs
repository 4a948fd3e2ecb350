using EShop.Inventory.Data;
using MassTransit;

namespace EShop.Inventory.Stock;

/// <summary>Books movements: the ledger's entry and the level it changes, together.</summary>
internal sealed class StockBookings(InventoryContext db, IPublishEndpoint bus, TimeProvider clock)
{
    private const int MaxQuantity = 10_000_000;

    /// <summary>
    /// Adds <paramref name="quantity"/> units (negative to take them) and tells what is available. The caller's transaction makes it one with
    /// what else it does. Throws <see cref="StockShortException"/> when less is free than is taken.
    /// </summary>
    public async Task<StockLevel> BookAsync(
        Guid productId,
        Guid warehouseId,
        StockMovementKind kind,
        int quantity,
        string? reason,
        string? reference,
        Guid? actorId,
        CancellationToken cancellationToken)
    {
        var level = await StockLevels.LockOrCreateAsync(db, productId, warehouseId, cancellationToken);
        var free = level.OnHand - level.Reserved;
        if (free + quantity < 0)
        {
            throw new StockShortException(productId, -quantity, free);
        }

        if (level.OnHand + (long)quantity > MaxQuantity)
        {
            throw new StockInvalidException("quantity", "A warehouse holds at most 10 million units of a product.");
        }

        level.OnHand += quantity;
        db.StockMovements.Add(Entry(productId, warehouseId, kind, quantity, reason, reference, actorId, clock.GetUtcNow()));
        return level;
    }

    /// <summary>Saves what was booked and publishes the new availability.</summary>
    public async Task SaveAsync(IReadOnlyCollection<Guid> productIds, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        await StockLevels.PublishAsync(db, bus, productIds, clock.GetUtcNow(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    public static StockMovement Entry(
        Guid productId,
        Guid warehouseId,
        StockMovementKind kind,
        int quantity,
        string? reason,
        string? reference,
        Guid? actorId,
        DateTimeOffset now)
        => new()
        {
            Id = Guid.CreateVersion7(now),
            ProductId = productId,
            WarehouseId = warehouseId,
            Kind = kind,
            Quantity = quantity,
            Reason = reason,
            Reference = reference,
            OccurredAt = now,
            ActorId = actorId,
        };
}
