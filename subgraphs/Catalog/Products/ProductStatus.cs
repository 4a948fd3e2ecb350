namespace EShop.Catalog.Products;

/// <summary>Whether shoppers see a product.</summary>
public enum ProductStatus
{
    /// <summary>Staff prepare it.</summary>
    Draft,

    /// <summary>Shoppers see and buy it.</summary>
    Published,

    /// <summary>It was sold once; orders still name it.</summary>
    Archived,
}
