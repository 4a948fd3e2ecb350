using EShop.Catalog.Categories;
using EShop.Catalog.Data;
using EShop.Catalog.Products;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Attributes;

/// <summary>How mutations find definitions and write values.</summary>
internal static class AttributeStore
{
    /// <summary>The definition, locked: nobody gives a product a value of it meanwhile, for that locks it against changes.</summary>
    public static async Task<ProductAttributeDefinition> LockAsync(CatalogContext db, Guid id, CancellationToken cancellationToken)
    {
        var rows = await db.AttributeDefinitions
            .FromSql($"SELECT * FROM attribute_definitions WHERE id = {id} FOR UPDATE")
            .ToListAsync(cancellationToken);
        return rows is [var definition] ? definition : throw new ProductAttributeNotFoundException(id);
    }

    public static async Task CheckValuesInUseAsync(
        CatalogContext db,
        ProductAttributeDefinition definition,
        CancellationToken cancellationToken)
    {
        var allowed = definition.AllowedValues;
        var missing = await db.AttributeValues
            .Where(v => v.DefinitionId == definition.Id && !allowed.Contains(v.TextValue))
            .Select(v => v.TextValue)
            .FirstOrDefaultAsync(cancellationToken);
        if (missing is not null)
        {
            throw new ProductAttributeInvalidException("allowedValues", $"Products have the value {missing}: it cannot be left out.");
        }
    }

    /// <summary>The definitions by key, locked against changes until the transaction ends. Keys that are not there are left out.</summary>
    public static async Task<Dictionary<string, ProductAttributeDefinition>> ShareAsync(
        CatalogContext db,
        IEnumerable<string> keys,
        CancellationToken cancellationToken)
    {
        var wanted = keys.Distinct(StringComparer.Ordinal).ToArray();
        var definitions = await db.AttributeDefinitions
            .FromSql($"SELECT * FROM attribute_definitions WHERE key = ANY({wanted}) ORDER BY id FOR SHARE")
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return definitions.ToDictionary(d => d.Key, StringComparer.Ordinal);
    }

    /// <summary>Gives a product values. True when any is another than before. The product is locked.</summary>
    public static async Task<bool> SetAsync(
        CatalogContext db,
        Product product,
        IReadOnlyList<ProductAttributeValueInput> inputs,
        CancellationToken cancellationToken)
    {
        var definitions = await ShareAsync(db, inputs.Select(i => i.Key), cancellationToken);
        var path = product.CategoryId is { } id ? await CategoryTree.PathAsync(db, id, cancellationToken) : [];
        var values = await db.AttributeValues.Where(v => v.ProductId == product.Id).ToListAsync(cancellationToken);
        foreach (var input in inputs)
        {
            if (!definitions.TryGetValue(input.Key, out var definition)
                || (definition.CategoryId is { } owner && !path.Contains(owner) && !AttributeValues.IsEmpty(input)))
            {
                throw AttributeValues.Invalid(input.Key, "Products of this category have no such attribute.");
            }

            Set(db, product, definition, input, values);
        }

        return db.ChangeTracker.Entries<ProductAttributeValue>().Any(e => e.State != EntityState.Unchanged);
    }

    public static void Set(
        CatalogContext db,
        Product product,
        ProductAttributeDefinition definition,
        ProductAttributeValueInput input,
        List<ProductAttributeValue> values)
    {
        var value = values.Find(v => v.DefinitionId == definition.Id);
        if (AttributeValues.IsEmpty(input))
        {
            if (value is not null)
            {
                db.AttributeValues.Remove(value);
                values.Remove(value);
            }

            return;
        }

        var isNew = value is null;
        value ??= new ProductAttributeValue { ProductId = product.Id, DefinitionId = definition.Id };
        AttributeValues.Set(value, definition, input);
        if (isNew)
        {
            db.AttributeValues.Add(value);
            values.Add(value);
        }
    }
}
