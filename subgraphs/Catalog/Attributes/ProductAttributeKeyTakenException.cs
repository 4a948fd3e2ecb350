namespace EShop.Catalog.Attributes;

/// <summary>Another attribute has this key.</summary>
public sealed class ProductAttributeKeyTakenException(string key) : Exception("Another attribute has this key.")
{
    public string Key => key;
}
