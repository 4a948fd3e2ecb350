using EShop.Defaults;
using EShop.Inventory.Data;
using EShop.Inventory.Products;
using EShop.Inventory.Warehouses;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Stock;

[QueryType]
public static partial class StockQueries
{
    /// <summary>The stock ledger, the newest entries first.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseFiltering]
    [UseSorting]
    public static async Task<PageConnection<StockMovement>> GetStockMovementsAsync(
        [ID<Product>] Guid? productId,
        [ID<Warehouse>] Guid? warehouseId,
        PagingArguments pagingArguments,
        QueryContext<StockMovement> query,
        InventoryContext db,
        CancellationToken cancellationToken)
        => new(await db.StockMovements
            .AsNoTracking()
            .Where(m => (productId == null || m.ProductId == productId) && (warehouseId == null || m.WarehouseId == warehouseId))
            .With(query, s => s.IfEmpty(o => o.AddDescending(m => m.OccurredAt)).AddDescending(m => m.Id))
            .ToPageAsync(pagingArguments, cancellationToken));
}
