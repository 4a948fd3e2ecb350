using EShop.Catalog.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

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

    /// <summary>The category, locked until the transaction ends.</summary>
    public static async Task<Category> LockAsync(CatalogContext db, Guid id, CancellationToken cancellationToken)
    {
        var rows = await db.Categories.FromSql($"SELECT * FROM categories WHERE id = {id} FOR UPDATE").ToListAsync(cancellationToken);
        return rows is [var category] ? category : throw new CategoryNotFoundException(id);
    }

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

    /// <summary>Saves a new category.</summary>
    public static async Task SaveAsync(CatalogContext db, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            throw new CategoryInvalidException("name", "Another category was given this name at the same moment: try again.");
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation })
        {
            throw new CategoryInvalidException("parentId", "The category above was deleted at the same moment.");
        }
    }
}
