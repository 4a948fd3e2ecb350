namespace EShop.Shipping.Quotes;

internal static class ShippingQuoteDataLoaders
{
    /// <summary>What each parcel costs by every method that takes it, the cheapest first. All that are asked for at once read the tariff once.</summary>
    [DataLoader]
    public static async Task<Dictionary<Parcel, IReadOnlyList<ShippingQuote>>> GetShippingQuotesByParcelAsync(
        IReadOnlyList<Parcel> parcels,
        ShippingCalculator calculator,
        CancellationToken cancellationToken)
    {
        var quotes = new Dictionary<Parcel, IReadOnlyList<ShippingQuote>>(parcels.Count);
        foreach (var parcel in parcels)
        {
            quotes[parcel] = await calculator.QuoteAsync(parcel, cancellationToken);
        }

        return quotes;
    }
}
