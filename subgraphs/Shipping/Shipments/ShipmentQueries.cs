using System.Security.Claims;
using EShop.Defaults;
using EShop.Shipping.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Shipments;

[QueryType]
public static partial class ShipmentQueries
{
    /// <summary>A shipment by its id; the caller's own, or any for staff.</summary>
    [Lookup]
    [NodeResolver]
    [Authorize]
    public static async Task<Shipment?> GetShipmentByIdAsync(
        Guid id,
        ClaimsPrincipal caller,
        IShipmentByIdDataLoader shipments,
        CancellationToken cancellationToken)
        => await shipments.LoadAsync(id, cancellationToken) is { } shipment && ShipmentAccess.IsAllowed(shipment, caller) ? shipment : null;

    /// <summary>Every shipment, the oldest booking first: what is to be packed and sent.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseFiltering]
    [UseSorting]
    public static async Task<PageConnection<Shipment>> GetShipmentsAsync(
        PagingArguments pagingArguments,
        QueryContext<Shipment> query,
        ShippingContext db,
        CancellationToken cancellationToken)
        => new(await db.Shipments
            .AsNoTracking()
            .With(query, s => s.IfEmpty(o => o.AddAscending(x => x.BookedAt)).AddAscending(x => x.Id))
            .ToPageAsync(pagingArguments, cancellationToken));
}
