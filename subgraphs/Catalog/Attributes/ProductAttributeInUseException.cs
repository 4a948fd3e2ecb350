namespace EShop.Catalog.Attributes;

/// <summary>An attribute that products have cannot be deleted.</summary>
public sealed class ProductAttributeInUseException(int products)
    : Exception("Products have the attribute: take it off them first.")
{
    /// <summary>How many have it.</summary>
    public int Products => products;
}
