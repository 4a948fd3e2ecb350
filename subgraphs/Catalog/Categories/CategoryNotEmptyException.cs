namespace EShop.Catalog.Categories;

/// <summary>A category with products, subcategories or attributes cannot be deleted.</summary>
public sealed class CategoryNotEmptyException(int products, int categories, int attributes)
    : Exception("The category is not empty: move its products and subcategories and delete its attributes first.")
{
    /// <summary>How many products stand in it.</summary>
    public int Products => products;

    /// <summary>How many categories stand directly below it.</summary>
    public int Categories => categories;

    /// <summary>How many attributes are defined for it.</summary>
    public int Attributes => attributes;
}
