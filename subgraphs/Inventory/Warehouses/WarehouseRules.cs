using EShop.Inventory.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Warehouses;

/// <summary>What holds for every warehouse. Beside the mutations, whose methods are all fields of the graph.</summary>
internal static class WarehouseRules
{
    public static async Task<Warehouse> FindAsync(InventoryContext db, Guid id, CancellationToken cancellationToken)
        => await db.Warehouses.FirstOrDefaultAsync(w => w.Id == id, cancellationToken) ?? throw new WarehouseNotFoundException(id);

    public static string CheckName(string name)
        => name.Trim() is { Length: > 0 and <= 100 } trimmed
            ? trimmed
            : throw new WarehouseInvalidException("name", "A name has 1 to 100 characters.");

    public static string CheckCode(string code)
        => code.Trim() is { Length: > 0 and <= 20 } trimmed
            ? trimmed
            : throw new WarehouseInvalidException("code", "A code has 1 to 20 characters.");
}
