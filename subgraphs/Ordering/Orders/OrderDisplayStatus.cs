namespace EShop.Ordering.Orders;

/// <summary>Where an order stands, in one word for the customer.</summary>
public enum OrderDisplayStatus
{
    /// <summary>Stock and payment are being arranged.</summary>
    Processing,

    /// <summary>The customer must confirm the payment.</summary>
    AwaitingPayment,

    Confirmed,

    /// <summary>Paid, and about to be sent.</summary>
    Paid,

    PartiallyShipped,
    Shipped,
    Delivered,
    ReturnRequested,
    ReturnApproved,
    ReturnReceived,
    PartiallyRefunded,
    Refunded,
    Cancelled,
    Expired,
    Rejected,

    /// <summary>Paid and complete; nothing is sent.</summary>
    Completed,
}
