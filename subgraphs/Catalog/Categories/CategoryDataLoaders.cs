using EShop.Catalog.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Categories;

internal static class CategoryDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, Category>> GetCategoryByIdAsync(
        IReadOnlyList<Guid> ids,
        CatalogContext db,
        CancellationToken cancellationToken)
        => await db.Categories.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);

    [DataLoader]
    public static async Task<Dictionary<Guid, Category[]>> GetCategoriesByParentIdAsync(
        IReadOnlyList<Guid> parentIds,
        CatalogContext db,
        CancellationToken cancellationToken)
    {
        var children = await db.Categories
            .AsNoTracking()
            .Where(c => c.ParentId != null && parentIds.Contains(c.ParentId.Value))
            .OrderBy(c => c.Position)
            .ThenBy(c => c.Name)
            .ToListAsync(cancellationToken);
        return children.GroupBy(c => c.ParentId!.Value).ToDictionary(g => g.Key, g => g.ToArray());
    }
}
