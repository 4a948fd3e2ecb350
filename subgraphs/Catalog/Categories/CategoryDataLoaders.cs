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

    /// <summary>What stands above categories, from the top down.</summary>
    [DataLoader]
    public static async Task<Dictionary<Guid, Category[]>> GetAncestorsByCategoryIdAsync(
        IReadOnlyList<Guid> categoryIds,
        CatalogContext db,
        CancellationToken cancellationToken)
    {
        var links = await CategoryTree.AboveAsync(db, categoryIds, cancellationToken);
        var above = links.Select(l => l.AncestorId).Distinct().ToArray();
        var categories = above.Length == 0
            ? []
            : await db.Categories.AsNoTracking().Where(c => above.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        return links
            .Where(l => categories.ContainsKey(l.AncestorId))
            .GroupBy(l => l.CategoryId)
            .ToDictionary(g => g.Key, g => g.Select(l => categories[l.AncestorId]).ToArray());
    }
}
