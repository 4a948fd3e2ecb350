using EShop.Shipping.Methods;

namespace EShop.Shipping.Quotes;

/// <summary>What it costs to send something by a method, and when it would arrive.</summary>
/// <param name="Method">How.</param>
/// <param name="EarliestDelivery">The first day on which it may arrive.</param>
/// <param name="LatestDelivery">The day by which it should have arrived.</param>
public sealed record ShippingQuote(
    ShippingMethod Method,
    [property: GraphQLIgnore] decimal Amount,
    [property: GraphQLIgnore] string Currency,
    DateOnly EarliestDelivery,
    DateOnly LatestDelivery);
