using EShop.Defaults;
using EShop.Inventory.Data;
using EShop.Inventory.Stock;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EShop.Inventory.Warehouses;

[MutationType]
public static partial class WarehouseMutations
{
    /// <summary>Adds an active warehouse. The first one is the default.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<WarehouseInvalidException>]
    public static async Task<Warehouse> CreateWarehouseAsync(
        string name,
        string? code,
        InventoryContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var warehouse = new Warehouse
        {
            Id = id,
            Name = WarehouseRules.CheckName(name),
            Code = WarehouseRules.CheckCode(code ?? $"W-{id.ToString("N")[^8..].ToUpperInvariant()}"),
            IsActive = true,
            IsDefault = !await db.Warehouses.AnyAsync(cancellationToken),
            CreatedAt = now,
        };
        db.Warehouses.Add(warehouse);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } violation)
        {
            if (violation.ConstraintName?.Contains("is_default", StringComparison.Ordinal) != true)
            {
                throw new WarehouseInvalidException("code", "Another warehouse has this code.");
            }

            // Another first warehouse was faster: it is the default.
            warehouse.IsDefault = false;
            await db.SaveChangesAsync(cancellationToken);
        }

        return warehouse;
    }

    /// <summary>Gives a warehouse another name.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<WarehouseNotFoundException>]
    [Error<WarehouseInvalidException>]
    public static async Task<Warehouse> RenameWarehouseAsync(
        [ID<Warehouse>] Guid id,
        string name,
        InventoryContext db,
        CancellationToken cancellationToken)
    {
        var warehouse = await WarehouseRules.FindAsync(db, id, cancellationToken);
        warehouse.Name = WarehouseRules.CheckName(name);
        await db.SaveChangesAsync(cancellationToken);
        return warehouse;
    }

    /// <summary>Sells what lies in the warehouse again.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<WarehouseNotFoundException>]
    public static Task<Warehouse> ActivateWarehouseAsync(
        [ID<Warehouse>] Guid id,
        InventoryContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => SetActiveAsync(db, id, true, bus, clock, cancellationToken);

    /// <summary>Stops selling what lies in the warehouse; reservations that were made keep their stock.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<WarehouseNotFoundException>]
    public static Task<Warehouse> DeactivateWarehouseAsync(
        [ID<Warehouse>] Guid id,
        InventoryContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => SetActiveAsync(db, id, false, bus, clock, cancellationToken);

    private static async Task<Warehouse> SetActiveAsync(
        InventoryContext db,
        Guid id,
        bool isActive,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var warehouse = await WarehouseRules.FindAsync(db, id, cancellationToken);
        if (warehouse.IsActive == isActive)
        {
            return warehouse;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        warehouse.IsActive = isActive;
        await db.SaveChangesAsync(cancellationToken);
        var products = await db.StockLevels
            .Where(l => l.WarehouseId == id && l.OnHand > l.Reserved)
            .Select(l => l.ProductId)
            .ToListAsync(cancellationToken);
        await StockLevels.PublishAsync(db, bus, products, clock.GetUtcNow(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return warehouse;
    }
}
