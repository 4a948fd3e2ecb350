namespace EShop.Ordering.Checkout;

/// <summary>Decides on an order in review.</summary>
public sealed record DecideReview(Guid OrderId, ReviewDecision Decision);
