using EShop.Catalog.Data;
using EShop.Catalog.Products;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Variants;

/// <summary>How mutations find and make variants.</summary>
internal static class VariantStore
{
    /// <summary>The options of a product's variants, but for one of them. The product is locked.</summary>
    public static async Task<List<List<ProductOption>>> SiblingsAsync(
        CatalogContext db,
        Guid productId,
        Guid? except,
        CancellationToken cancellationToken)
    {
        var siblings = await db.Products
            .Where(p => p.VariantOfId == productId && p.Status != ProductStatus.Archived && p.Id != except)
            .Select(p => p.Options.ToList())
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return siblings.Count < VariantRules.MaxVariants
            ? siblings
            : throw new ProductInvalidException("productId", $"A product has at most {VariantRules.MaxVariants} variants.");
    }

    public static async Task<Product> NewAsync(
        CatalogContext db,
        Product parent,
        CreateProductVariantInput input,
        Guid id,
        IReadOnlyList<ProductOption> options,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var publish = input.Publish ?? parent.Status == ProductStatus.Published;
        if (publish && parent.Status != ProductStatus.Published)
        {
            throw new ProductInvalidException("publish", "A variant is published with or after its product.");
        }

        var name = input.Name is null ? VariantRules.NameOf(parent, options) : ProductRules.CheckName(input.Name);
        return new Product
        {
            Id = id,
            VariantOfId = parent.Id,
            Name = name,
            Slug = await ProductStore.UniqueSlugAsync(db, name, id, cancellationToken),
            Sku = ProductRules.CheckSku(input.Sku) ?? ProductStore.SkuOf(id),
            Description = ProductRules.CheckDescription(input.Description) ?? parent.Description,
            Brand = parent.Brand,
            ImageUrl = ProductRules.CheckImageUrl(input.ImageUrl) ?? parent.ImageUrl,
            CategoryId = parent.CategoryId,
            Status = publish ? ProductStatus.Published : ProductStatus.Draft,
            PriceAmount = input.Price is { } price ? ProductRules.CheckPrice(price, parent.PriceCurrency) : parent.PriceAmount,
            PriceCurrency = parent.PriceCurrency,
            TaxClass = ProductRules.CheckTaxClass(input.TaxClass) ?? parent.TaxClass,
            WeightGrams = input.WeightGrams is { } grams ? ProductRules.CheckWeight(grams) : parent.WeightGrams,
            Version = 1,
            CreatedAt = now,
            UpdatedAt = now,
        };
    }

    /// <summary>Changes, adds and removes rows, so that the trail tells what became of each option.</summary>
    public static async Task ReplaceOptionsAsync(
        CatalogContext db,
        Guid id,
        IReadOnlyList<ProductOption> wanted,
        CancellationToken cancellationToken)
    {
        var existing = await db.ProductOptions.Where(o => o.ProductId == id).ToListAsync(cancellationToken);
        db.ProductOptions.RemoveRange(existing.Where(o => wanted.All(w => w.Name != o.Name)));
        foreach (var option in wanted)
        {
            if (existing.Find(o => o.Name == option.Name) is { } known)
            {
                known.Value = option.Value;
                known.Position = option.Position;
            }
            else
            {
                db.ProductOptions.Add(option);
            }
        }
    }
}
