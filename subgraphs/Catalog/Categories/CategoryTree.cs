using EShop.Catalog.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Categories;

/// <summary>Walks the tree of categories in the database, one statement each way.</summary>
internal static class CategoryTree
{
    /// <summary>The category and all above it.</summary>
    public static async Task<IReadOnlyList<Guid>> PathAsync(CatalogContext db, Guid id, CancellationToken cancellationToken)
        => await db.CategoryLinks.Where(l => l.CategoryId == id).Select(l => l.AncestorId).ToListAsync(cancellationToken);

    /// <summary>What stands above the categories.</summary>
    public static Task<List<CategoryLink>> AboveAsync(CatalogContext db, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
        => db.CategoryLinks
            .AsNoTracking()
            .Where(l => ids.Contains(l.CategoryId) && l.Distance > 0)
            .OrderByDescending(l => l.Distance)
            .ToListAsync(cancellationToken);

    /// <summary>The categories themselves and all that stands below them, as a part of another statement.</summary>
    public static IQueryable<CategoryLink> Below(CatalogContext db, IReadOnlyList<Guid> ids)
        => db.CategoryLinks.AsNoTracking().Where(l => ids.Contains(l.AncestorId));
}
