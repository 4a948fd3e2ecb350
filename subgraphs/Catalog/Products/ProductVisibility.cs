using System.Security.Claims;
using EShop.Defaults;

namespace EShop.Catalog.Products;

/// <summary>Who sees which products: staff all of them; shoppers what is published, and archived products that their orders name.</summary>
internal static class ProductVisibility
{
    /// <summary>What lists show to the caller.</summary>
    public static IQueryable<Product> VisibleTo(this IQueryable<Product> products, ClaimsPrincipal user)
        => user.IsStaff ? products : products.Where(p => p.Status == ProductStatus.Published);

    /// <summary>What the caller sees of a product that they have the key of.</summary>
    public static Product? Visible(Product? product, ClaimsPrincipal user)
        => product is { Status: ProductStatus.Draft } && !user.IsStaff ? null : product;

    public static Product[] Visible(Product[] products, ClaimsPrincipal user)
        => user.IsStaff ? products : Array.FindAll(products, p => p.Status == ProductStatus.Published);
}
