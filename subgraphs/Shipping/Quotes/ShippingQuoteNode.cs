using EShop.Graph;

namespace EShop.Shipping.Quotes;

[ObjectType<ShippingQuote>]
public static partial class ShippingQuoteNode
{
    /// <summary>For the parcel.</summary>
    public static Money GetPrice([Parent] ShippingQuote quote) => new(quote.Amount, quote.Currency);
}
