using EShop.Catalog.Categories;
using EShop.Catalog.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Attributes;

[QueryType]
public static partial class AttributeQueries
{
    /// <summary>The definition of an attribute by its id.</summary>
    [Lookup]
    [NodeResolver]
    public static Task<ProductAttributeDefinition?> GetProductAttributeDefinitionByIdAsync(
        Guid id,
        IAttributeDefinitionByIdDataLoader definitions,
        CancellationToken cancellationToken)
        => definitions.LoadAsync(id, cancellationToken);

    /// <summary>The attributes that products have.</summary>
    /// <param name="categoryId">Only those that products of this category have; all of them when it is left out.</param>
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    public static async Task<PageConnection<ProductAttributeDefinition>> GetProductAttributeDefinitionsAsync(
        [ID<Category>] Guid? categoryId,
        PagingArguments pagingArguments,
        CatalogContext db,
        CancellationToken cancellationToken)
    {
        var definitions = db.AttributeDefinitions.AsNoTracking();
        if (categoryId is { } id)
        {
            var path = await CategoryTree.PathAsync(db, id, cancellationToken);
            definitions = definitions.Where(d => d.CategoryId == null || path.Contains(d.CategoryId.Value));
        }

        return new(await definitions
            .OrderBy(d => d.Position)
            .ThenBy(d => d.Key)
            .ToPageAsync(pagingArguments, cancellationToken));
    }
}
