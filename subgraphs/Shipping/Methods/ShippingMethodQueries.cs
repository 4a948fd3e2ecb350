using System.Security.Claims;
using EShop.Defaults;
using EShop.Shipping.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Methods;

[QueryType]
public static partial class ShippingMethodQueries
{
    /// <summary>The ways in which the shop sends parcels, by their codes; staff see those that are not offered any more, too.</summary>
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseFiltering]
    [UseSorting]
    public static async Task<PageConnection<ShippingMethod>> GetShippingMethodsAsync(
        ClaimsPrincipal caller,
        PagingArguments pagingArguments,
        QueryContext<ShippingMethod> query,
        ShippingContext db,
        CancellationToken cancellationToken)
        => new(await (caller.IsStaff ? db.Methods : db.Methods.Where(m => m.IsActive))
            .AsNoTracking()
            .With(query, s => s.IfEmpty(o => o.AddAscending(m => m.Code)).AddAscending(m => m.Id))
            .ToPageAsync(pagingArguments, cancellationToken));

    /// <summary>A shipping method by its id, also one that is not offered any more: orders name it.</summary>
    [Lookup]
    [NodeResolver]
    public static Task<ShippingMethod?> GetShippingMethodByIdAsync(
        Guid id,
        IShippingMethodByIdDataLoader methods,
        CancellationToken cancellationToken)
        => methods.LoadAsync(id, cancellationToken);
}
