namespace EShop.Ordering.Orders;

/// <summary>Where an order stands as a whole.</summary>
public enum OrderStatus
{
    /// <summary>Stock and payment are being arranged.</summary>
    Pending,

    /// <summary>Stock and money are set aside for it.</summary>
    Confirmed,

    /// <summary>It is paid, and nothing is left to do.</summary>
    Completed,

    /// <summary>It was called off, by the customer or by staff; what was paid goes back.</summary>
    Cancelled,

    /// <summary>The payment was not confirmed in time.</summary>
    Expired,

    /// <summary>There was no stock, or the payment was declined.</summary>
    Rejected,
}
