namespace EShop.Catalog.Products;

/// <summary>Another product has this stock keeping unit.</summary>
public sealed class SkuTakenException(string sku) : Exception("Another product has this stock keeping unit.")
{
    public string Sku => sku;
}
