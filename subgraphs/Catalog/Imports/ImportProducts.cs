using EShop.Catalog.Products;

namespace EShop.Catalog.Imports;

/// <summary>Makes the products of new lines.</summary>
internal static class ImportProducts
{
    public static Product New(ImportValues values, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        var name = values.Name ?? throw ImportReader.Invalid(ImportColumns.Name, "A new product needs a name.");
        var currency = values.Currency ?? ProductRules.DefaultCurrency;
        return new Product
        {
            Id = id,
            Name = name,
            Slug = Product.ToSlug(name),
            Sku = values.Sku,
            Description = values.Description,
            Brand = values.Brand,
            ImageUrl = values.ImageUrl,
            CategoryId = values.CategoryId,
            Status = values.Publish == false ? ProductStatus.Draft : ProductStatus.Published,
            PriceAmount = Price(values.Price ?? throw ImportReader.Invalid(ImportColumns.Price, "A new product needs a price."), currency),
            PriceCurrency = currency,
            TaxClass = values.TaxClass ?? ProductRules.DefaultTaxClass,
            WeightGrams = values.WeightGrams ?? 0,
            Version = 1,
            CreatedAt = now,
            UpdatedAt = now,
        };
    }

    /// <summary>Throws when the price is none in its currency.</summary>
    public static void CheckPrice(Product product, ImportValues values)
    {
        if (values.Price is { } price)
        {
            Price(price, values.Currency ?? product.PriceCurrency);
        }
    }

    private static decimal Price(decimal price, string currency)
    {
        try
        {
            return ProductRules.CheckPrice(price, currency);
        }
        catch (ProductInvalidException wrong)
        {
            throw ImportReader.Invalid(ImportColumns.Price, wrong.Message);
        }
    }
}
