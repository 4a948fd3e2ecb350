namespace EShop.Catalog.Media;

/// <summary>A picture of a product, or another medium about it.</summary>
public sealed class ProductMedia
{
    public Guid Id { get; set; }

    public Guid ProductId { get; set; }

    /// <summary>Where it lies: an absolute http or https address.</summary>
    public required string Url { get; set; }

    /// <summary>What it shows, for those who cannot see it.</summary>
    public string? Alt { get; set; }

    /// <summary>What it is.</summary>
    public ProductMediaType Type { get; set; }

    /// <summary>The place among the product's media, from 0.</summary>
    public int Position { get; set; }
}
