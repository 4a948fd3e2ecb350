using EShop.Catalog.Products;

namespace EShop.Catalog.Media;

/// <summary>What holds for the media of a product.</summary>
internal static class MediaRules
{
    public const int MaxUrlLength = 500;
    public const int MaxAltLength = 300;

    private const int MaxMedia = 50;

    public static string CheckUrl(string url)
        => IsWebAddress(url)
            ? url
            : throw new ProductInvalidException("url", $"A medium has an absolute http or https address of at most {MaxUrlLength} characters.");

    public static string? CheckAlt(string? alt) => alt?.Trim() switch
    {
        null or "" => null,
        { Length: <= MaxAltLength } trimmed => trimmed,
        _ => throw new ProductInvalidException("alt", $"A description has at most {MaxAltLength} characters."),
    };

    public static void CheckCount(int count)
    {
        if (count >= MaxMedia)
        {
            throw new ProductInvalidException("productId", $"A product has at most {MaxMedia} media.");
        }
    }

    private static bool IsWebAddress(string url)
        => url.Length <= MaxUrlLength && Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https");
}
