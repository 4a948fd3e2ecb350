using EShop.Catalog.Data;
using EShop.Catalog.Products;
using EShop.Defaults;

namespace EShop.Catalog.Attributes;

[MutationType]
public static partial class AttributeMutations
{
    private const int MaxAttributes = 100;

    /// <summary>Gives a product or a variant the attributes that are named; others stay.</summary>
    /// <param name="attributes">At most 100.</param>
    /// <param name="version">The version that was read; left out, the change wins over others.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductNotFoundException>]
    [Error<ProductInvalidException>]
    [Error<ProductChangedException>]
    public static async Task<Product> SetProductAttributesAsync(
        [ID<Product>] Guid id,
        IReadOnlyList<ProductAttributeValueInput> attributes,
        int? version,
        CatalogContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (attributes.Count > MaxAttributes)
        {
            throw new ProductInvalidException("attributes", $"At most {MaxAttributes} attributes are set at once.");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var product = await ProductStore.LockAsync(db, id, cancellationToken);
        product.Expect(version);
        if (await AttributeStore.SetAsync(db, product, attributes, cancellationToken))
        {
            product.Touch(null, clock.GetUtcNow());
            await ProductStore.SaveAsync(db, product, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return product;
    }
}
