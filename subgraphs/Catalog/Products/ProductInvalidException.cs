namespace EShop.Catalog.Products;

/// <summary>A value that a product cannot have.</summary>
public sealed class ProductInvalidException(string inputField, string message) : Exception(message)
{
    /// <summary>The input field that is wrong.</summary>
    public string Field => inputField;
}
