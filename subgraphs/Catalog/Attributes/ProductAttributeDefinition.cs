namespace EShop.Catalog.Attributes;

/// <summary>A property that products have, such as the colour or the screen size.</summary>
public sealed class ProductAttributeDefinition
{
    public Guid Id { get; set; }

    /// <summary>How filters and imports call it: lower-case letters, digits and underscores, unique in the shop.</summary>
    public required string Key { get; set; }

    /// <summary>What shoppers call it.</summary>
    public required string Name { get; set; }

    /// <summary>The kind of its values.</summary>
    public ProductAttributeType Type { get; set; }

    /// <summary>What numbers are measured in, such as cm.</summary>
    public string? Unit { get; set; }

    /// <summary>Whether lists of products can be narrowed down by it.</summary>
    public bool IsFacetable { get; set; }

    /// <summary>The values to choose from, in their order; empty unless the type is <c>ENUM</c>.</summary>
    public required string[] AllowedValues { get; set; }

    /// <summary>The category whose products have it, with those below.</summary>
    public Guid? CategoryId { get; set; }

    /// <summary>The place among the attributes of a product.</summary>
    public int Position { get; set; }
}
