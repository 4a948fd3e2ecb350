namespace EShop.Catalog.Attributes;

/// <summary>A value that the definition of an attribute cannot have.</summary>
public sealed class ProductAttributeInvalidException(string inputField, string message) : Exception(message)
{
    /// <summary>The input field that is wrong.</summary>
    public string Field => inputField;
}
