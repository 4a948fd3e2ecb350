using EShop.Defaults;
using EShop.Shipping.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Zones;

[QueryType]
public static partial class ShippingZoneQueries
{
    /// <summary>The parts of the world that the shop sends to, by their codes.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseFiltering]
    [UseSorting]
    public static async Task<PageConnection<ShippingZone>> GetShippingZonesAsync(
        PagingArguments pagingArguments,
        QueryContext<ShippingZone> query,
        ShippingContext db,
        CancellationToken cancellationToken)
        => new(await db.Zones
            .AsNoTracking()
            .With(query, s => s.IfEmpty(o => o.AddAscending(z => z.Code)).AddAscending(z => z.Id))
            .ToPageAsync(pagingArguments, cancellationToken));
}
