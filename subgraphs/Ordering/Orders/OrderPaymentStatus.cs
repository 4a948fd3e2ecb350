namespace EShop.Ordering.Orders;

/// <summary>Where the payment of an order stands.</summary>
public enum OrderPaymentStatus
{
    /// <summary>No payment has begun.</summary>
    None,

    /// <summary>The customer has a step to take with the payment provider.</summary>
    ActionRequired,

    /// <summary>The money is set aside.</summary>
    Authorized,

    /// <summary>The money was taken.</summary>
    Captured,

    /// <summary>A part of the money went back.</summary>
    PartiallyRefunded,

    /// <summary>All of the money went back.</summary>
    Refunded,

    /// <summary>What was set aside was let go; nothing was taken.</summary>
    Voided,

    /// <summary>The provider declined it.</summary>
    Failed,
}
