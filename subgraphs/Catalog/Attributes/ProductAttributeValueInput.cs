namespace EShop.Catalog.Attributes;

/// <summary>A value for one attribute: the field of its type, or none of them to take the attribute off the product.</summary>
/// <param name="Key">The attribute's key.</param>
/// <param name="Text">For types <c>TEXT</c> and <c>ENUM</c>.</param>
/// <param name="Number">For type <c>NUMBER</c>, in the attribute's unit.</param>
/// <param name="Boolean">For type <c>BOOLEAN</c>.</param>
public sealed record ProductAttributeValueInput(string Key, string? Text = null, decimal? Number = null, bool? Boolean = null);
