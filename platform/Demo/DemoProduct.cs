namespace EShop.Demo;

/// <summary>A product of the demo shop.</summary>
/// <param name="Category">The name of its category.</param>
/// <param name="Price">In euros, before tax.</param>
/// <param name="Stock">Units that can be sold when the shop opens; none of what is sold in sizes.</param>
/// <param name="TaxClass">Such as <c>standard</c> or <c>reduced</c>.</param>
public sealed record DemoProduct(
    string Category,
    string Name,
    string Brand,
    decimal Price,
    int WeightGrams,
    string Description,
    int Stock = 100,
    string TaxClass = "standard")
{
    public string Sku { get; init; } = "";

    public Guid Id => DemoIds.Of(Sku);

    /// <summary>The sizes that it is sold in; empty when it is sold itself.</summary>
    public IReadOnlyList<string> Sizes { get; init; } = [];

    /// <summary>The SKU of the product that it is a size of.</summary>
    public string? VariantOf { get; init; }

    public string? Size { get; init; }

    /// <summary>The picture in lists. Sizes look like their product.</summary>
    public string ImageUrl => Picture("");

    /// <summary>A picture of a kind: <c>-detail</c>, or the one in lists.</summary>
    public string Picture(string kind) => $"https://images.eshop.example/{(VariantOf ?? Sku).ToLowerInvariant()}{kind}.jpg";
}
