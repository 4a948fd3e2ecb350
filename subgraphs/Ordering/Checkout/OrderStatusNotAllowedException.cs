using EShop.Ordering.Orders;

namespace EShop.Ordering.Checkout;

/// <summary>An order does not go from where it stands to there by hand.</summary>
public sealed class OrderStatusNotAllowedException(OrderStatus from, OrderStatus to) : Exception("The order cannot become that.")
{
    public OrderStatus From => from;

    public OrderStatus To => to;
}
