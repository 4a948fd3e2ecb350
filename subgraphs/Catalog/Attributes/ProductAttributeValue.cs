namespace EShop.Catalog.Attributes;

/// <summary>What an attribute is for one product: one of three values, by the attribute's type.</summary>
public sealed class ProductAttributeValue
{
    public Guid ProductId { get; set; }

    public Guid DefinitionId { get; set; }

    /// <summary>Of types <c>TEXT</c> and <c>ENUM</c>.</summary>
    public string? TextValue { get; set; }

    public decimal? NumberValue { get; set; }

    public bool? BooleanValue { get; set; }
}
