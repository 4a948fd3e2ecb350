using EShop.Catalog.Data;
using EShop.Catalog.Products;
using EShop.Defaults;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Categories;

[MutationType]
public static partial class CategoryMutations
{
    /// <summary>Adds a category, at the top or below another.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<CategoryNotFoundException>]
    [Error<CategoryInvalidException>]
    public static async Task<Category> CreateCategoryAsync(
        string name,
        [ID<Category>] Guid? parentId,
        int? position,
        CatalogContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        await CategoryRules.CheckParentAsync(db, id, parentId, cancellationToken);
        var category = new Category
        {
            Id = id,
            Name = CategoryRules.CheckName(name),
            Slug = await UniqueSlugAsync(db, name, id, cancellationToken),
            ParentId = parentId,
            Position = position ?? 0,
        };
        db.Categories.Add(category);
        await CategoryRules.SaveAsync(db, cancellationToken);
        return category;
    }

    /// <summary>Gives a category another name; its address stays.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<CategoryNotFoundException>]
    [Error<CategoryInvalidException>]
    public static async Task<Category> RenameCategoryAsync(
        [ID<Category>] Guid id,
        string name,
        CatalogContext db,
        CancellationToken cancellationToken)
    {
        var category = await CategoryRules.FindAsync(db, id, cancellationToken);
        category.Name = CategoryRules.CheckName(name);
        await db.SaveChangesAsync(cancellationToken);
        return category;
    }

    /// <summary>Moves a category with all that is below it. Without a parent it moves to the top.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<CategoryNotFoundException>]
    [Error<CategoryInvalidException>]
    public static async Task<Category> MoveCategoryAsync(
        [ID<Category>] Guid id,
        [ID<Category>] Guid? parentId,
        int? position,
        CatalogContext db,
        CancellationToken cancellationToken)
    {
        // Moves take turns: two at once could each be right and together make a circle.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"LOCK TABLE categories IN SHARE ROW EXCLUSIVE MODE", cancellationToken);
        var category = await CategoryRules.FindAsync(db, id, cancellationToken);
        await CategoryRules.CheckParentAsync(db, id, parentId, cancellationToken);
        category.ParentId = parentId;
        category.Position = position ?? category.Position;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return category;
    }

    /// <summary>Deletes an empty category.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<CategoryNotFoundException>]
    [Error<CategoryNotEmptyException>]
    public static async Task<Category> DeleteCategoryAsync(
        [ID<Category>] Guid id,
        CatalogContext db,
        CancellationToken cancellationToken)
    {
        // Locked first: whatever is put into the category from here on waits, and then finds it gone.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var category = await CategoryRules.LockAsync(db, id, cancellationToken);
        var products = await db.Products.CountAsync(p => p.CategoryId == id && p.Status != ProductStatus.Archived, cancellationToken);
        var children = await db.Categories.CountAsync(c => c.ParentId == id, cancellationToken);
        var attributes = await db.AttributeDefinitions.CountAsync(d => d.CategoryId == id, cancellationToken);
        if (products > 0 || children > 0 || attributes > 0)
        {
            throw new CategoryNotEmptyException(products, children, attributes);
        }

        await db.Products
            .Where(p => p.CategoryId == id && p.Status == ProductStatus.Archived)
            .ExecuteUpdateAsync(s => s.SetProperty(p => p.CategoryId, (Guid?)null), cancellationToken);
        db.Categories.Remove(category);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return category;
    }

    private static async Task<string> UniqueSlugAsync(CatalogContext db, string name, Guid id, CancellationToken cancellationToken)
    {
        var slug = Product.ToSlug(name);
        return await db.Categories.AnyAsync(c => c.Slug == slug, cancellationToken) ? $"{slug}-{id.ToString("N")[^8..]}" : slug;
    }
}
