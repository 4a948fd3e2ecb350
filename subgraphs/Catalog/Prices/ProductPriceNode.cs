using EShop.Catalog.Products;
using EShop.Defaults;
using EShop.Graph;

namespace EShop.Catalog.Prices;

[ObjectType<Product>]
public static partial class ProductPriceNode
{
    /// <summary>
    /// What it costs now, without tax that depends on the address. Prices are not converted: where the product has none in the currency that is
    /// asked for, this is the one in its own.
    /// </summary>
    /// <param name="currency">ISO 4217; the product's own currency when it is left out.</param>
    public static async Task<Money> GetPriceAsync(
        [Parent(requires: $"{nameof(Product.Id)} {nameof(Product.PriceAmount)} {nameof(Product.PriceCurrency)}")] Product product,
        string? currency,
        IPricesByProductIdDataLoader prices,
        CancellationToken cancellationToken)
    {
        if (currency is null || currency == product.PriceCurrency)
        {
            return new(product.PriceAmount, product.PriceCurrency);
        }

        var list = await prices.LoadAsync(product.Id, cancellationToken) ?? [];
        return Array.Find(list, p => p.Currency == currency) is { } price
            ? new(price.Amount, price.Currency)
            : new(product.PriceAmount, product.PriceCurrency);
    }

    /// <summary>What it costs in each currency it is sold in, its own first.</summary>
    public static async Task<IReadOnlyList<Money>> GetPricesAsync(
        [Parent(requires: $"{nameof(Product.Id)} {nameof(Product.PriceAmount)} {nameof(Product.PriceCurrency)}")] Product product,
        IPricesByProductIdDataLoader prices,
        CancellationToken cancellationToken)
        =>
        [
            new(product.PriceAmount, product.PriceCurrency),
            .. (await prices.LoadAsync(product.Id, cancellationToken) ?? []).Select(p => new Money(p.Amount, p.Currency)),
        ];

    /// <summary>The prices it had, the newest first.</summary>
    /// <param name="currency">ISO 4217; all of them when it is left out.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    public static async Task<IReadOnlyList<PriceChange>> GetPriceHistoryAsync(
        [Parent(requires: nameof(Product.Id))] Product product,
        string? currency,
        IPriceHistoryByProductIdDataLoader history,
        CancellationToken cancellationToken)
    {
        var changes = await history.LoadAsync(product.Id, cancellationToken) ?? [];
        return currency is null ? changes : Array.FindAll(changes, c => c.Currency == currency);
    }
}
