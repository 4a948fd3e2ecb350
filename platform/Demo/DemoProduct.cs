namespace EShop.Demo;

/// <summary>A product of the demo shop.</summary>
/// <param name="Category">The name of its category.</param>
/// <param name="Price">In euros, before tax.</param>
/// <param name="Stock">Units that can be sold when the shop opens.</param>
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

    public string ImageUrl => $"https://images.eshop.example/{Sku.ToLowerInvariant()}.jpg";
}
