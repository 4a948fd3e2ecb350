using EShop.Shipping.Data;
using EShop.Shipping.Zones;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Methods;

internal static class ShippingMethodDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, ShippingMethod>> GetShippingMethodByIdAsync(
        IReadOnlyList<Guid> ids,
        ShippingContext db,
        CancellationToken cancellationToken)
        => await db.Methods.AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellationToken);

    [DataLoader]
    public static async Task<Dictionary<Guid, ShippingZone>> GetShippingZoneByIdAsync(
        IReadOnlyList<Guid> ids,
        ShippingContext db,
        CancellationToken cancellationToken)
        => await db.Zones.AsNoTracking().Where(z => ids.Contains(z.Id)).ToDictionaryAsync(z => z.Id, cancellationToken);

    [DataLoader]
    public static async Task<Dictionary<Guid, ShippingRate[]>> GetShippingRatesByMethodIdAsync(
        IReadOnlyList<Guid> methodIds,
        ShippingContext db,
        CancellationToken cancellationToken)
    {
        var rates = await db.Rates
            .AsNoTracking()
            .Where(r => methodIds.Contains(r.MethodId))
            .OrderBy(r => r.ZoneId)
            .ThenBy(r => r.Currency)
            .ToListAsync(cancellationToken);
        return rates.GroupBy(r => r.MethodId).ToDictionary(g => g.Key, g => g.ToArray());
    }
}
