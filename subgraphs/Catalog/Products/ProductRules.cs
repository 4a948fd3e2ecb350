using EShop.Graph;

namespace EShop.Catalog.Products;

/// <summary>What holds for every product.</summary>
internal static class ProductRules
{
    public const string DefaultCurrency = Currencies.Default;
    public const string DefaultTaxClass = "standard";

    private const int MaxSkuLength = 64;
    private const int MaxNameLength = 200;
    private const int MaxBrandLength = 100;
    private const int MaxDescriptionLength = 20_000;
    private const int MaxImageUrlLength = 500;
    private const decimal MaxPrice = 10_000_000m;

    public static string CheckName(string? name)
        => name?.Trim() is { Length: > 0 and <= MaxNameLength } trimmed
            ? trimmed
            : throw new ProductInvalidException("name", $"A name has 1 to {MaxNameLength} characters.");

    /// <summary>A name that was made, cut to what a name may have.</summary>
    public static string Shorten(string name) => name.Length <= MaxNameLength ? name : name[..MaxNameLength].TrimEnd();

    /// <summary>Null for none: one is made then.</summary>
    public static string? CheckSku(string? sku)
        => sku?.Trim() switch
        {
            null or "" => null,
            { Length: <= MaxSkuLength } trimmed => trimmed,
            _ => throw new ProductInvalidException("sku", $"A stock keeping unit has at most {MaxSkuLength} characters."),
        };

    public static string? CheckBrand(string? brand)
        => brand is { Length: > MaxBrandLength }
            ? throw new ProductInvalidException("brand", $"A brand has at most {MaxBrandLength} characters.")
            : brand;

    public static string? CheckDescription(string? description)
        => description is { Length: > MaxDescriptionLength }
            ? throw new ProductInvalidException("description", $"A description has at most {MaxDescriptionLength} characters.")
            : description;

    public static string? CheckTaxClass(string? taxClass)
        => taxClass is null or DefaultTaxClass or "reduced" or "zero"
            ? taxClass
            : throw new ProductInvalidException("taxClass", "A tax class is `standard`, `reduced` or `zero`.");

    public static decimal CheckPrice(decimal price, string currency)
    {
        if (price is < 0 or > MaxPrice)
        {
            throw new ProductInvalidException("price", "A price is at least 0 and at most 10 million.");
        }

        if (!Currencies.IsExact(price, currency))
        {
            throw new ProductInvalidException("price", $"A price in {currency} has at most {Currencies.MinorUnits(currency)} decimals.");
        }

        return price;
    }

    public static string CheckCurrency(string? currency)
        => (currency ?? DefaultCurrency) is { } code && Currencies.IsKnown(code)
            ? code
            : throw new ProductInvalidException("currency", "The currency is not one of ISO 4217 that the shop trades in.");

    public static int CheckWeight(int grams)
        => grams is >= 0 and <= 1_000_000
            ? grams
            : throw new ProductInvalidException("weightGrams", "A weight is at least 0 and at most a million grams.");

    public static string? CheckImageUrl(string? url)
        => url is null || (url.Length <= MaxImageUrlLength && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            ? url
            : throw new ProductInvalidException("imageUrl", $"An image has an absolute http or https address of at most {MaxImageUrlLength} characters.");

    public static int CheckInitialStock(int stock)
        => stock is >= 0 and <= 10_000_000
            ? stock
            : throw new ProductInvalidException("initialStock", "An initial stock is at least 0 and at most 10 million.");
}
