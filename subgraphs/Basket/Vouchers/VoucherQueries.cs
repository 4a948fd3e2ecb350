using EShop.Basket.Data;
using EShop.Defaults;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Vouchers;

[QueryType]
public static partial class VoucherQueries
{
    /// <summary>The vouchers of the shop, by their codes.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseFiltering]
    [UseSorting]
    public static async Task<PageConnection<Voucher>> GetVouchersAsync(
        PagingArguments pagingArguments,
        QueryContext<Voucher> query,
        BasketContext db,
        CancellationToken cancellationToken)
        => new(await db.Vouchers
            .AsNoTracking()
            .With(query, s => s.IfEmpty(o => o.AddAscending(v => v.Code)).AddAscending(v => v.Id))
            .ToPageAsync(pagingArguments, cancellationToken));

    /// <summary>A voucher by its id.</summary>
    [Lookup]
    [NodeResolver]
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    public static Task<Voucher?> GetVoucherByIdAsync(Guid id, IVoucherByIdDataLoader vouchers, CancellationToken cancellationToken)
        => vouchers.LoadAsync(id, cancellationToken);

    /// <summary>A voucher by its code, in whatever case.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    public static async Task<Voucher?> GetVoucherByCodeAsync(string code, BasketContext db, CancellationToken cancellationToken)
    {
        var normalized = VoucherRules.Normalize(code);
        return await db.Vouchers.AsNoTracking().FirstOrDefaultAsync(v => v.Code == normalized, cancellationToken);
    }
}
