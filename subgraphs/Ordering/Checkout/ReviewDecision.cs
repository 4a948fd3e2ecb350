namespace EShop.Ordering.Checkout;

/// <summary>What to do with an order that could not go on.</summary>
public enum ReviewDecision
{
    /// <summary>Ask for the step again.</summary>
    Retry,

    /// <summary>Give the order up, and the money back.</summary>
    Refund,

    /// <summary>Take it as done.</summary>
    Accept,
}
