using EShop.Catalog.Data;
using EShop.Catalog.Products;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Variants;

internal static class VariantDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, Product[]>> GetVariantsByProductIdAsync(
        IReadOnlyList<Guid> productIds,
        CatalogContext db,
        CancellationToken cancellationToken)
    {
        var variants = await db.Products
            .AsNoTracking()
            .Where(p => p.VariantOfId != null && productIds.Contains(p.VariantOfId.Value) && p.Status != ProductStatus.Archived)
            .OrderBy(p => p.CreatedAt)
            .ThenBy(p => p.Id)
            .ToListAsync(cancellationToken);
        return variants.GroupBy(p => p.VariantOfId!.Value).ToDictionary(g => g.Key, g => g.ToArray());
    }

    [DataLoader]
    public static async Task<Dictionary<Guid, ProductOption[]>> GetOptionsByProductIdAsync(
        IReadOnlyList<Guid> productIds,
        CatalogContext db,
        CancellationToken cancellationToken)
    {
        var options = await db.ProductOptions
            .AsNoTracking()
            .Where(o => productIds.Contains(o.ProductId))
            .OrderBy(o => o.Position)
            .ToListAsync(cancellationToken);
        return options.GroupBy(o => o.ProductId).ToDictionary(g => g.Key, g => g.ToArray());
    }
}
