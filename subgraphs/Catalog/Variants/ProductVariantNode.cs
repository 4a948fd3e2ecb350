using System.Security.Claims;
using EShop.Catalog.Products;
using EShop.Graph;

namespace EShop.Catalog.Variants;

[ObjectType<Product>]
public static partial class ProductVariantNode
{
    /// <summary>The product that this one is a variant of; null for products of their own.</summary>
    [BindMember(nameof(Product.VariantOfId))]
    public static async Task<Product?> GetVariantOfAsync(
        [Parent(requires: nameof(Product.VariantOfId))] Product product,
        ClaimsPrincipal user,
        IProductByIdDataLoader products,
        QueryContext<Product> query,
        CancellationToken cancellationToken)
        => product.VariantOfId is { } id
            ? ProductVisibility.Visible(await products.With(query.Include(p => p.Status)).LoadAsync(id, cancellationToken), user)
            : null;

    /// <summary>The variants it is sold in, in the order they were added. Shoppers see those that are published.</summary>
    public static async Task<IReadOnlyList<Product>> GetVariantsAsync(
        [Parent(requires: $"{nameof(Product.Id)} {nameof(Product.HasVariants)}")] Product product,
        ClaimsPrincipal user,
        IVariantsByProductIdDataLoader variants,
        CancellationToken cancellationToken)
        => product.HasVariants
            ? ProductVisibility.Visible(await variants.LoadAsync(product.Id, cancellationToken) ?? [], user)
            : [];

    /// <summary>What tells this variant from its siblings, such as Size: M. Empty for products of their own.</summary>
    public static async Task<IReadOnlyList<ProductOption>> GetOptionsAsync(
        [Parent(requires: $"{nameof(Product.Id)} {nameof(Product.VariantOfId)}")] Product product,
        IOptionsByProductIdDataLoader options,
        CancellationToken cancellationToken)
        => product.VariantOfId is null ? [] : await options.LoadAsync(product.Id, cancellationToken) ?? [];

    /// <summary>The prices of its variants, or its own where it has none.</summary>
    public static async Task<ProductPriceRange> GetPriceRangeAsync(
        [Parent(requires:
            $"{nameof(Product.Id)} {nameof(Product.HasVariants)} {nameof(Product.PriceAmount)} {nameof(Product.PriceCurrency)}")]
        Product product,
        ClaimsPrincipal user,
        IVariantsByProductIdDataLoader variants,
        CancellationToken cancellationToken)
    {
        var prices = product.HasVariants
            ? ProductVisibility.Visible(await variants.LoadAsync(product.Id, cancellationToken) ?? [], user)
                .Select(v => v.PriceAmount)
                .DefaultIfEmpty(product.PriceAmount)
                .ToArray()
            : [product.PriceAmount];
        return new(new Money(prices.Min(), product.PriceCurrency), new Money(prices.Max(), product.PriceCurrency));
    }
}
