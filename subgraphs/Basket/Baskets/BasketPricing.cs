using EShop.Basket.Products;
using EShop.Graph;

namespace EShop.Basket.Baskets;

/// <summary>What baskets cost at today's prices.</summary>
internal static class BasketPricing
{
    /// <summary>The sum of the lines that are for sale in the basket's currency.</summary>
    public static decimal Subtotal(Basket basket, IReadOnlyDictionary<Guid, ProductSnapshot> products)
        => basket.Lines.Sum(l => LineTotal(l.Quantity, products.GetValueOrDefault(l.ProductId), basket.Currency));

    /// <inheritdoc cref="Subtotal(Basket, IReadOnlyDictionary{Guid, ProductSnapshot})"/>
    public static async Task<decimal> SubtotalAsync(Basket basket, IProductSnapshotByIdDataLoader products, CancellationToken cancellationToken)
    {
        var snapshots = await products.LoadAsync([.. basket.Lines.Select(l => l.ProductId)], cancellationToken);
        var sum = 0m;
        for (var i = 0; i < basket.Lines.Count; i++)
        {
            sum += LineTotal(basket.Lines[i].Quantity, snapshots[i], basket.Currency);
        }

        return sum;
    }

    public static decimal LineTotal(int quantity, ProductSnapshot? product, string currency)
        => product is { IsForSale: true } && product.PriceIn(currency) is { } price ? Currencies.Round(price * quantity, currency) : 0m;
}
