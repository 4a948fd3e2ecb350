using EShop.Catalog.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Attributes;

internal static class AttributeDataLoaders
{
    [DataLoader]
    public static async Task<Dictionary<Guid, ProductAttributeDefinition>> GetAttributeDefinitionByIdAsync(
        IReadOnlyList<Guid> ids,
        CatalogContext db,
        CancellationToken cancellationToken)
        => await db.AttributeDefinitions.AsNoTracking().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, cancellationToken);

    /// <summary>The attributes of products; variants have those of their product beside and below their own.</summary>
    [DataLoader]
    public static async Task<Dictionary<Guid, ProductAttribute[]>> GetAttributesByProductIdAsync(
        IReadOnlyList<Guid> productIds,
        CatalogContext db,
        CancellationToken cancellationToken)
    {
        var values = await (
                from product in db.Products
                where productIds.Contains(product.Id)
                from value in db.AttributeValues
                where value.ProductId == product.Id || value.ProductId == product.VariantOfId
                join definition in db.AttributeDefinitions on value.DefinitionId equals definition.Id
                orderby definition.Position, definition.Key
                select new { product.Id, IsOwn = value.ProductId == product.Id, Value = value, Definition = definition })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return values
            .GroupBy(v => v.Id)
            .ToDictionary(
                g => g.Key,
                g => g
                    .GroupBy(v => v.Definition.Id)
                    .Select(d => d.OrderByDescending(v => v.IsOwn).First())
                    .Select(v => AttributeValues.ToAttribute(v.Definition, v.Value))
                    .ToArray());
    }
}
