using EShop.Catalog.Categories;
using EShop.Catalog.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Products;

internal static class ProductDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, Product>> GetProductByIdAsync(
        IReadOnlyList<Guid> ids,
        QueryContext<Product> query,
        CatalogContext db,
        CancellationToken cancellationToken)
        => await db.Products
            .AsNoTracking()
            .Where(p => ids.Contains(p.Id))
            .With(query.Include(p => p.Id))
            .ToDictionaryAsync(p => p.Id, cancellationToken);

    [DataLoader]
    public static async Task<Dictionary<Guid, Page<Product>>> GetProductsByCategoryIdAsync(
        IReadOnlyList<Guid> categoryIds,
        PagingArguments pagingArguments,
        QueryContext<Product> query,
        CatalogContext db,
        CancellationToken cancellationToken)
        => await db.Products
            .AsNoTracking()
            .Where(p => p.Status == ProductStatus.Published && p.VariantOfId == null && p.CategoryId != null && categoryIds.Contains(p.CategoryId.Value))
            .With(query.Include(p => p.CategoryId), s => s.IfEmpty(o => o.AddAscending(p => p.Name)).AddAscending(p => p.Id))
            .ToBatchPageAsync(p => p.CategoryId!.Value, pagingArguments, cancellationToken);

    /// <summary>The products of categories and of those below them.</summary>
    [DataLoader]
    public static async Task<Dictionary<Guid, Page<Product>>> GetProductsBelowCategoryIdAsync(
        IReadOnlyList<Guid> categoryIds,
        PagingArguments pagingArguments,
        QueryContext<Product> query,
        CatalogContext db,
        CancellationToken cancellationToken)
        => await db.Products
            .AsNoTracking()
            .Where(p => p.Status == ProductStatus.Published && p.VariantOfId == null)
            .ListedUnder(CategoryTree.Below(db, categoryIds))
            .With(query.Include(p => p.ListedUnder), s => s.IfEmpty(o => o.AddAscending(p => p.Name)).AddAscending(p => p.Id))
            .ToBatchPageAsync(p => p.ListedUnder, pagingArguments, cancellationToken);
}
