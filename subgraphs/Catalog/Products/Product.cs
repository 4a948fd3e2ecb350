using System.Globalization;
using System.Text;
using EShop.Contracts;

namespace EShop.Catalog.Products;

/// <summary>Something the shop sells.</summary>
public sealed class Product
{
    /// <summary>Shorter than a name may be, with room for what tells two of the same name apart.</summary>
    private const int MaxSlugLength = 100;

    public Guid Id { get; set; }

    /// <summary>The stock keeping unit, unique in the shop.</summary>
    public required string Sku { get; set; }

    /// <summary>What shoppers call it.</summary>
    public required string Name { get; set; }

    /// <summary>The name as a part of an address, unique in the shop.</summary>
    public required string Slug { get; set; }

    /// <summary>A text in Markdown.</summary>
    public string? Description { get; set; }

    public string? Brand { get; set; }

    public string? ImageUrl { get; set; }

    public Guid? CategoryId { get; set; }

    public ProductStatus Status { get; set; }

    /// <summary>The amount of <c>price</c>, to filter and sort by.</summary>
    public decimal PriceAmount { get; set; }

    public required string PriceCurrency { get; set; }

    /// <summary>The rate that the product is taxed at.</summary>
    public required string TaxClass { get; set; }

    /// <summary>With packaging, in grams.</summary>
    public int WeightGrams { get; set; }

    /// <summary>Counts the changes; give it back with a change to notice another's in between.</summary>
    public int Version { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Lower-case letters, digits and hyphens: accents are taken off, everything else separates words.</summary>
    public static string ToSlug(string name)
    {
        var builder = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var lower = char.ToLowerInvariant(c);
            if (char.IsAsciiLetterOrDigit(lower))
            {
                builder.Append(lower);
            }
            else if (LatinLetters.PlainOf(lower) is { } plain)
            {
                builder.Append(plain);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && builder.Length > 0 && builder[^1] != '-')
            {
                builder.Append('-');
            }
        }

        builder.Length = Math.Min(builder.Length, MaxSlugLength);
        return builder.ToString().Trim('-') is { Length: > 0 } slug ? slug : "product";
    }

    /// <summary>The event that tells of it.</summary>
    internal ProductCreated ToCreated(int initialStock) => new(
        Id, Sku, Slug, Name, ImageUrl, CategoryId, PriceAmount, PriceCurrency, TaxClass, WeightGrams, Status == ProductStatus.Published, initialStock,
        Version, CreatedAt);

    /// <summary>Marks a change. Throws <see cref="ProductChangedException"/> when <paramref name="expectedVersion"/> is another than the current.</summary>
    public void Touch(int? expectedVersion, DateTimeOffset now)
    {
        if (expectedVersion is { } expected && expected != Version)
        {
            throw new ProductChangedException(Id, Version);
        }

        Version++;
        UpdatedAt = now;
    }
}
