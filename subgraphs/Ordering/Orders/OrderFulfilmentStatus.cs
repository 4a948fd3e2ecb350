namespace EShop.Ordering.Orders;

/// <summary>How much of an order is on its way.</summary>
public enum OrderFulfilmentStatus
{
    Unfulfilled,
    Partial,
    Shipped,
    Delivered,
}
