namespace EShop.Catalog.Categories;

/// <summary>A value that a category cannot have.</summary>
public sealed class CategoryInvalidException(string inputField, string message) : Exception(message)
{
    /// <summary>The input field that is wrong.</summary>
    public string Field => inputField;
}
