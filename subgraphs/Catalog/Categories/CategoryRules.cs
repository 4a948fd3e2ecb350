using EShop.Catalog.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Categories;

/// <summary>What holds for every category. Beside the mutations, whose methods are all fields of the graph.</summary>
internal static class CategoryRules
{
    private const int MaxDepth = 10;

    /// <summary>The id itself when the category exists, or null for none.</summary>
    public static async Task<Guid?> CheckAsync(CatalogContext db, Guid? id, CancellationToken cancellationToken)
        => id is null || await db.Categories.AnyAsync(c => c.Id == id, cancellationToken) ? id : throw new CategoryNotFoundException(id.Value);

    public static async Task<Category> FindAsync(CatalogContext db, Guid id, CancellationToken cancellationToken)
        => await db.Categories.FirstOrDefaultAsync(c => c.Id == id, cancellationToken) ?? throw new CategoryNotFoundException(id);

    public static string CheckName(string name)
        => name.Trim() is { Length: > 0 and <= 100 } trimmed
            ? trimmed
            : throw new CategoryInvalidException("name", "A name has 1 to 100 characters.");

    public static async Task CheckParentAsync(CatalogContext db, Guid id, Guid? parentId, CancellationToken cancellationToken)
    {
        var depth = 0;
        for (var current = parentId; current is { } ancestor; depth++)
        {
            if (ancestor == id || depth >= MaxDepth - 1)
            {
                throw new CategoryInvalidException("parentId", "A category cannot stand below itself, nor deeper than ten levels.");
            }

            current = (await FindAsync(db, ancestor, cancellationToken)).ParentId;
        }
    }
}
