using EShop.Defaults;
using EShop.Inventory.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Warehouses;

[QueryType]
public static partial class WarehouseQueries
{
    /// <summary>A warehouse by its id.</summary>
    [Lookup]
    [NodeResolver]
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    public static Task<Warehouse?> GetWarehouseByIdAsync(
        Guid id,
        IWarehouseByIdDataLoader warehouses,
        CancellationToken cancellationToken)
        => warehouses.LoadAsync(id, cancellationToken);

    /// <summary>The warehouses.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [UseConnection(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static async Task<PageConnection<Warehouse>> GetWarehousesAsync(
        PagingArguments pagingArguments,
        QueryContext<Warehouse> query,
        InventoryContext db,
        CancellationToken cancellationToken)
        => new(await db.Warehouses
            .AsNoTracking()
            .With(query, s => s.IfEmpty(o => o.AddAscending(w => w.Code)).AddAscending(w => w.Id))
            .ToPageAsync(pagingArguments, cancellationToken));
}
