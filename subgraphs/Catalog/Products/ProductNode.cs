using EShop.Catalog.Categories;
using EShop.Catalog.Data;
using EShop.Defaults;
using EShop.Graph;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Products;

[ObjectType<Product>]
public static partial class ProductNode
{
    static partial void Configure(IObjectTypeDescriptor<Product> descriptor)
    {
        descriptor.Ignore(p => p.PriceCurrency);
    }

    /// <summary>What it costs now, without tax that depends on the address.</summary>
    public static Money GetPrice([Parent(requires: $"{nameof(Product.PriceAmount)} {nameof(Product.PriceCurrency)}")] Product product)
        => new(product.PriceAmount, product.PriceCurrency);

    /// <summary>The category it stands in.</summary>
    [BindMember(nameof(Product.CategoryId))]
    public static async Task<Category?> GetCategoryAsync(
        [Parent(requires: nameof(Product.CategoryId))] Product product,
        ICategoryByIdDataLoader categories,
        CancellationToken cancellationToken)
        => product.CategoryId is { } id ? await categories.LoadAsync(id, cancellationToken) : null;

    /// <summary>The prices it had, the newest first.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    public static async Task<IReadOnlyList<PriceChange>> GetPriceHistoryAsync(
        [Parent(requires: nameof(Product.Id))] Product product,
        IPriceHistoryByProductIdDataLoader history,
        CancellationToken cancellationToken)
        => await history.LoadAsync(product.Id, cancellationToken) ?? [];
}
