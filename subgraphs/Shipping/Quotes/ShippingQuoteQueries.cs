using EShop.Graph;

namespace EShop.Shipping.Quotes;

[QueryType]
public static partial class ShippingQuoteQueries
{
    /// <summary>What it costs to send something, the cheapest way first; empty where the shop does not send to.</summary>
    public static async Task<IReadOnlyList<ShippingQuote>> GetShippingQuotesAsync(
        ShippingQuoteInput input,
        [Service] ShippingCalculator calculator,
        CancellationToken cancellationToken)
        => await calculator.QuoteAsync(
            new Parcel(input.Country, input.PostalCode, Math.Max(0, input.WeightGrams), input.Subtotal, input.Currency ?? Currencies.Default),
            cancellationToken);
}
