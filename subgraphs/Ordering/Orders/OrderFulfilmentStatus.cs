namespace EShop.Ordering.Orders;

/// <summary>How much of an order is on its way.</summary>
public enum OrderFulfilmentStatus
{
    /// <summary>Nothing has left the warehouse.</summary>
    Unfulfilled,

    /// <summary>Some of it is on its way or has arrived.</summary>
    Partial,

    /// <summary>All of it is on its way.</summary>
    Shipped,

    /// <summary>All of it has arrived.</summary>
    Delivered,
}
