using EShop.Catalog.Products;

namespace EShop.Catalog.Variants;

/// <summary>
/// What variants have of their product. The values are copied, so that everything that reads products (searches, filters, other services) reads
/// variants alike; a variant that still has the product's value follows when that changes.
/// </summary>
internal sealed record VariantInheritance(
    string? Description,
    string? Brand,
    string? ImageUrl,
    Guid? CategoryId,
    string TaxClass,
    int WeightGrams)
{
    public static VariantInheritance Of(Product product)
        => new(product.Description, product.Brand, product.ImageUrl, product.CategoryId, product.TaxClass, product.WeightGrams);

    /// <summary>Gives a variant the product's new values where it had the old ones. True when anything changed.</summary>
    public bool Follow(Product variant, VariantInheritance now)
    {
        var before = Of(variant);
        variant.Description = variant.Description == Description ? now.Description : variant.Description;
        variant.Brand = variant.Brand == Brand ? now.Brand : variant.Brand;
        variant.ImageUrl = variant.ImageUrl == ImageUrl ? now.ImageUrl : variant.ImageUrl;
        variant.CategoryId = variant.CategoryId == CategoryId ? now.CategoryId : variant.CategoryId;
        variant.TaxClass = variant.TaxClass == TaxClass ? now.TaxClass : variant.TaxClass;
        variant.WeightGrams = variant.WeightGrams == WeightGrams ? now.WeightGrams : variant.WeightGrams;
        return before != Of(variant);
    }
}
