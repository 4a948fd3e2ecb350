namespace EShop.Catalog.Products;

/// <summary>Somebody else changed the product meanwhile.</summary>
public sealed class ProductChangedException(Guid id, int currentVersion) : Exception("The product was changed meanwhile: read it again.")
{
    [ID<Product>]
    public Guid ProductId => id;

    public int CurrentVersion => currentVersion;
}
