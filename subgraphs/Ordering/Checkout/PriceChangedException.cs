using EShop.Graph;

namespace EShop.Ordering.Checkout;

/// <summary>The total is another than the shopper saw.</summary>
public sealed class PriceChangedException(decimal expected, decimal actual, string currency) : Exception("The total has changed.")
{
    public Money Expected => new(expected, currency);

    public Money Actual => new(actual, currency);
}
