namespace EShop.Catalog.Categories;

/// <summary>A category with products or subcategories cannot be deleted.</summary>
public sealed class CategoryNotEmptyException(int products, int categories)
    : Exception("The category is not empty: move its products and subcategories first.")
{
    public int Products => products;

    public int Categories => categories;
}
