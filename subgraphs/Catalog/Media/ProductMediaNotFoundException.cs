namespace EShop.Catalog.Media;

/// <summary>No such medium.</summary>
public sealed class ProductMediaNotFoundException(Guid id) : Exception("The medium does not exist.")
{
    [ID<ProductMedia>]
    public Guid MediaId => id;
}
