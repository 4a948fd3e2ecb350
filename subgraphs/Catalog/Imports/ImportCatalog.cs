using EShop.Catalog.Attributes;
using EShop.Catalog.Categories;
using EShop.Catalog.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Imports;

/// <summary>What lines name: categories by their slugs, and attributes by their keys, as they are while a part of a file is taken over.</summary>
internal sealed class ImportCatalog
{
    private readonly Dictionary<string, Guid> _categories;
    private readonly ILookup<Guid, Guid> _paths;
    private readonly Dictionary<string, ProductAttributeDefinition> _definitions;

    private ImportCatalog(
        Dictionary<string, Guid> categories,
        ILookup<Guid, Guid> paths,
        Dictionary<string, ProductAttributeDefinition> definitions)
    {
        _categories = categories;
        _paths = paths;
        _definitions = definitions;
    }

    public static async Task<ImportCatalog> ReadAsync(
        CatalogContext db,
        IReadOnlyCollection<ImportLine> lines,
        CancellationToken cancellationToken)
    {
        var keys = lines
            .SelectMany(l => l.Values.Keys)
            .Where(k => k.StartsWith(ImportColumns.AttributePrefix, StringComparison.Ordinal))
            .Select(k => k[ImportColumns.AttributePrefix.Length..])
            .ToHashSet(StringComparer.Ordinal);
        var categories = await db.Categories.Select(c => new { c.Slug, c.Id }).ToDictionaryAsync(c => c.Slug, c => c.Id, cancellationToken);
        if (keys.Count == 0)
        {
            return new(categories, Array.Empty<CategoryLink>().ToLookup(l => l.CategoryId, l => l.AncestorId), []);
        }

        var links = await db.CategoryLinks.AsNoTracking().ToListAsync(cancellationToken);
        return new(
            categories,
            links.ToLookup(l => l.CategoryId, l => l.AncestorId),
            await AttributeStore.ShareAsync(db, keys, cancellationToken));
    }

    /// <summary>The category by its slug, or by a path whose last part that is.</summary>
    public Guid CategoryOf(string address)
        => _categories.TryGetValue(address.Trim().Split('/')[^1], out var id)
            ? id
            : throw new ImportFailedException(
                ProductImportErrorCode.CategoryNotFound, ImportColumns.Category, $"There is no category with the address `{address}`.");

    public ProductAttributeDefinition DefinitionOf(string column)
        => _definitions.TryGetValue(column[ImportColumns.AttributePrefix.Length..], out var definition)
            ? definition
            : throw new ImportFailedException(ProductImportErrorCode.AttributeNotFound, column, "There is no attribute with this key.");

    /// <summary>Throws when products of the category do not have one of the attributes.</summary>
    public void CheckApplies(Guid? categoryId, ImportValues values)
    {
        foreach (var (definition, _) in values.Attributes)
        {
            if (definition.CategoryId is { } owner && (categoryId is null || !_paths[categoryId.Value].Contains(owner)))
            {
                throw new ImportFailedException(
                    ProductImportErrorCode.AttributeNotFound,
                    ImportColumns.AttributePrefix + definition.Key,
                    "Products of this category have no such attribute.");
            }
        }
    }
}
