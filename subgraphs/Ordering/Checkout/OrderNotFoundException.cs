using EShop.Ordering.Orders;

namespace EShop.Ordering.Checkout;

/// <summary>No such order, or another's.</summary>
public sealed class OrderNotFoundException(Guid orderId) : Exception("The order does not exist.")
{
    [ID<Order>]
    public Guid OrderId => orderId;
}
