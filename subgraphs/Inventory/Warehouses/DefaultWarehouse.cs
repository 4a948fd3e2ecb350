using EShop.Inventory.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Warehouses;

/// <summary>Where stock goes that nobody named a warehouse for.</summary>
internal static class DefaultWarehouse
{
    private const string Code = "MAIN";
    private const string Name = "Main warehouse";

    /// <summary>Its id; it is made when there is none, rather than to lose what comes in.</summary>
    public static async Task<Guid> GetOrCreateAsync(InventoryContext db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await FindAsync(db, cancellationToken) is { } found)
        {
            return found;
        }

        // Others may be doing the same: one of them writes it, the rest wait for that one and find it.
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO warehouses (id, code, name, is_active, is_default, created_at)
             VALUES ({Guid.CreateVersion7(now)}, {Code}, {Name}, true, true, {now})
             ON CONFLICT DO NOTHING
             """,
            cancellationToken);
        return await FindAsync(db, cancellationToken)
            ?? throw new InvalidOperationException($"No warehouse is the default one, and another has its code `{Code}`.");
    }

    private static Task<Guid?> FindAsync(InventoryContext db, CancellationToken cancellationToken)
        => db.Warehouses.Where(w => w.IsDefault).Select(w => (Guid?)w.Id).FirstOrDefaultAsync(cancellationToken);
}
