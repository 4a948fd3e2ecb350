namespace EShop.Ordering.Checkout;

/// <summary>What a checkout that is given up comes to.</summary>
public enum CheckoutOutcome
{
    /// <summary>It is not given up.</summary>
    None,
    Rejected,
    Expired,
    Cancelled,
}
