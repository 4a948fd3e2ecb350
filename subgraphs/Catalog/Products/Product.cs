using System.Globalization;
using System.Text;
using EShop.Catalog.Attributes;
using EShop.Catalog.Media;
using EShop.Catalog.Prices;
using EShop.Catalog.Variants;
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

    /// <summary>Who makes it.</summary>
    public string? Brand { get; set; }

    /// <summary>The picture in lists: the first of <c>media</c>, where there are pictures.</summary>
    public string? ImageUrl { get; set; }

    public Guid? CategoryId { get; set; }

    public ProductStatus Status { get; set; }

    /// <summary>The product that this one is a variant of.</summary>
    public Guid? VariantOfId { get; set; }

    /// <summary>True when it is sold in variants: shoppers buy one of them, never the product itself.</summary>
    public bool HasVariants { get; set; }

    /// <summary>When the schedule publishes it.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? PublishAt { get; set; }

    /// <summary>When the schedule takes it off sale.</summary>
    [GraphQLIgnore]
    public DateTimeOffset? UnpublishAt { get; set; }

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

    internal Product? VariantOf { get; set; }

    internal List<Product> Variants { get; } = [];

    internal List<ProductOption> Options { get; } = [];

    internal List<ProductAttributeValue> Attributes { get; } = [];

    internal List<ProductMedia> Media { get; } = [];

    internal List<ProductPrice> Prices { get; } = [];

    /// <summary>How well it fits the words that were searched for; in results of a search alone.</summary>
    internal int Relevance { get; set; }

    /// <summary>The category whose list it stands in, be it below that category; in such lists alone.</summary>
    internal Guid ListedUnder { get; set; }

    /// <summary>True when shoppers can put it into a basket, as far as Catalog knows.</summary>
    internal bool IsOnSale => Status == ProductStatus.Published && !HasVariants;

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
        Id, Sku, Slug, Name, ImageUrl, CategoryId, PriceAmount, PriceCurrency, TaxClass, WeightGrams, IsOnSale, initialStock, Version, CreatedAt);

    /// <summary>The event that tells of a change.</summary>
    internal ProductUpdated ToUpdated() => new(Id, Sku, Slug, Name, ImageUrl, CategoryId, TaxClass, WeightGrams, Version, UpdatedAt);

    /// <summary>Marks a change. Throws <see cref="ProductChangedException"/> when <paramref name="expectedVersion"/> is another than the current.</summary>
    public void Touch(int? expectedVersion, DateTimeOffset now)
    {
        Expect(expectedVersion);
        Version++;
        UpdatedAt = now;
    }

    /// <summary>Throws <see cref="ProductChangedException"/> when the version is another than the current.</summary>
    internal void Expect(int? version)
    {
        if (version is { } expected && expected != Version)
        {
            throw new ProductChangedException(Id, Version);
        }
    }
}
