using EShop.Inventory.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Warehouses;

internal static class WarehouseDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, Warehouse>> GetWarehouseByIdAsync(
        IReadOnlyList<Guid> ids,
        InventoryContext db,
        CancellationToken cancellationToken)
        => await db.Warehouses.AsNoTracking().Where(w => ids.Contains(w.Id)).ToDictionaryAsync(w => w.Id, cancellationToken);
}
