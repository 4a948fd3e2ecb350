using EShop.Ordering.Orders;

namespace EShop.Ordering.Checkout;

/// <summary>The order has ended.</summary>
public sealed class OrderNotCancellableException(OrderStatus status) : Exception("The order can no longer be cancelled.")
{
    public OrderStatus Status => status;
}
