using System.Security.Claims;
using EShop.Defaults;
using EShop.Inventory.Data;
using EShop.Inventory.Products;
using EShop.Inventory.Warehouses;

namespace EShop.Inventory.Stock;

[MutationType]
internal static partial class StockMutations
{
    /// <summary>Books goods that arrived.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<WarehouseNotFoundException>]
    [Error<StockInvalidException>]
    public static async Task<StockLevel> ReceiveStockAsync(
        [ID<Warehouse>] Guid warehouseId,
        [ID<Product>] Guid productId,
        int quantity,
        string? reference,
        ClaimsPrincipal user,
        InventoryContext db,
        [Service] StockBookings bookings,
        CancellationToken cancellationToken)
    {
        if (quantity <= 0)
        {
            throw new StockInvalidException("quantity", "A receipt has at least one unit.");
        }

        await WarehouseRules.FindAsync(db, warehouseId, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var level = await bookings.BookAsync(
            productId, warehouseId, StockMovementKind.Receipt, quantity, null, reference, user.UserId, cancellationToken);
        await bookings.SaveAsync([productId], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return level;
    }

    /// <summary>Corrects what lies in a warehouse: found, broken, lost.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<WarehouseNotFoundException>]
    [Error<StockInvalidException>]
    [Error<StockShortException>]
    public static async Task<StockLevel> AdjustStockAsync(
        [ID<Warehouse>] Guid warehouseId,
        [ID<Product>] Guid productId,
        int quantity,
        string reason,
        ClaimsPrincipal user,
        InventoryContext db,
        [Service] StockBookings bookings,
        CancellationToken cancellationToken)
    {
        if (quantity == 0)
        {
            throw new StockInvalidException("quantity", "An adjustment adds or takes at least one unit.");
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new StockInvalidException("reason", "An adjustment needs a reason.");
        }

        await WarehouseRules.FindAsync(db, warehouseId, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var level = await bookings.BookAsync(
            productId, warehouseId, StockMovementKind.Adjustment, quantity, reason, null, user.UserId, cancellationToken);
        await bookings.SaveAsync([productId], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return level;
    }

    /// <summary>Moves units from one warehouse to another: both entries or none.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<WarehouseNotFoundException>]
    [Error<StockInvalidException>]
    [Error<StockShortException>]
    public static async Task<IReadOnlyList<StockLevel>> TransferStockAsync(
        [ID<Product>] Guid productId,
        [ID<Warehouse>] Guid fromWarehouseId,
        [ID<Warehouse>] Guid toWarehouseId,
        int quantity,
        ClaimsPrincipal user,
        InventoryContext db,
        [Service] StockBookings bookings,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (quantity <= 0)
        {
            throw new StockInvalidException("quantity", "A transfer moves at least one unit.");
        }

        if (fromWarehouseId == toWarehouseId)
        {
            throw new StockInvalidException("toWarehouseId", "A transfer goes to another warehouse.");
        }

        await WarehouseRules.FindAsync(db, fromWarehouseId, cancellationToken);
        await WarehouseRules.FindAsync(db, toWarehouseId, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        // Both levels are locked in the order of their keys before either is changed.
        foreach (var warehouseId in new[] { fromWarehouseId, toWarehouseId }.Order())
        {
            await StockLevels.LockOrCreateAsync(db, productId, warehouseId, cancellationToken);
        }

        var reference = $"transfer:{Guid.CreateVersion7(clock.GetUtcNow()):N}";
        var from = await bookings.BookAsync(
            productId, fromWarehouseId, StockMovementKind.TransferOut, -quantity, null, reference, user.UserId, cancellationToken);
        var to = await bookings.BookAsync(
            productId, toWarehouseId, StockMovementKind.TransferIn, quantity, null, reference, user.UserId, cancellationToken);
        await bookings.SaveAsync([productId], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return [from, to];
    }
}
