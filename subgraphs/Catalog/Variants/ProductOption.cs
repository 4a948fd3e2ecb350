namespace EShop.Catalog.Variants;

/// <summary>What tells a variant from its siblings, such as Size: M.</summary>
public sealed class ProductOption
{
    public Guid ProductId { get; set; }

    /// <summary>What is chosen, such as Size.</summary>
    public required string Name { get; set; }

    /// <summary>What it is for this variant, such as M.</summary>
    public required string Value { get; set; }

    public int Position { get; set; }
}
