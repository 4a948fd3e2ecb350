using EShop.Shipping.Quotes;

namespace EShop.Shipping.Baskets;

[ObjectType<Basket>]
public static partial class BasketNode
{
    /// <summary>What it costs to send the basket somewhere, the cheapest way first; empty where the shop does not send to.</summary>
    /// <param name="country">ISO 3166-1, two letters.</param>
    /// <param name="postalCode">Some places cost more.</param>
    public static async Task<IReadOnlyList<ShippingQuote>> GetShippingQuotesAsync(
        [Parent] Basket basket,
        string country,
        string? postalCode,
        [Require("weightGrams")] int weightGrams,
        [Require("total.amount")] decimal total,
        [Require("currency")] string currency,
        IShippingQuotesByParcelDataLoader quotesByParcel,
        CancellationToken cancellationToken)
        => await quotesByParcel.LoadAsync(new Parcel(country, postalCode, weightGrams, total, currency), cancellationToken) ?? [];
}
