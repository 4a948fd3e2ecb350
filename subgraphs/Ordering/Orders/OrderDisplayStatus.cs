namespace EShop.Ordering.Orders;

/// <summary>Where an order stands, in one word for the customer.</summary>
public enum OrderDisplayStatus
{
    /// <summary>Stock and payment are being arranged.</summary>
    Processing,

    /// <summary>The customer must confirm the payment.</summary>
    AwaitingPayment,

    /// <summary>Accepted; it will be packed.</summary>
    Confirmed,

    /// <summary>Paid, and about to be sent.</summary>
    Paid,

    /// <summary>Some of it is on its way.</summary>
    PartiallyShipped,

    /// <summary>All of it is on its way.</summary>
    Shipped,

    /// <summary>All of it has arrived.</summary>
    Delivered,

    /// <summary>The customer wants to send something back.</summary>
    ReturnRequested,

    /// <summary>Goods may be sent back.</summary>
    ReturnApproved,

    /// <summary>Goods that were sent back have arrived.</summary>
    ReturnReceived,

    /// <summary>A part of the money went back.</summary>
    PartiallyRefunded,

    /// <summary>All of the money went back.</summary>
    Refunded,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Not paid in time.</summary>
    Expired,

    /// <summary>Not accepted: no stock, or the payment was declined.</summary>
    Rejected,

    /// <summary>Paid and complete; nothing is sent.</summary>
    Completed,
}
