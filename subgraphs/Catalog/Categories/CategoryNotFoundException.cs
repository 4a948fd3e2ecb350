namespace EShop.Catalog.Categories;

/// <summary>No such category.</summary>
public sealed class CategoryNotFoundException(Guid id) : Exception("The category does not exist.")
{
    [ID<Category>]
    public Guid CategoryId => id;
}
