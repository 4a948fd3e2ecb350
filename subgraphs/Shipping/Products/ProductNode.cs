using EShop.Graph;
using EShop.Shipping.Quotes;

namespace EShop.Shipping.Products;

[ObjectType<Product>]
public static partial class ProductNode
{
    /// <summary>When one of it, ordered now, would arrive; null where the shop does not send it to.</summary>
    /// <param name="country">ISO 3166-1, two letters.</param>
    /// <param name="postalCode">Some places take longer.</param>
    public static async Task<DeliveryEstimate?> GetEstimatedDeliveryAsync(
        [Parent] Product product,
        string country,
        string? postalCode,
        [Require("weightGrams")] int weightGrams,
        IShippingQuotesByParcelDataLoader quotesByParcel,
        CancellationToken cancellationToken)
    {
        var parcel = new Parcel(country, postalCode, weightGrams, 0, Currencies.Default);
        return await quotesByParcel.LoadAsync(parcel, cancellationToken) is { Count: > 0 } quotes
            ? new DeliveryEstimate(quotes.Min(q => q.EarliestDelivery), quotes[0].LatestDelivery)
            : null;
    }
}
