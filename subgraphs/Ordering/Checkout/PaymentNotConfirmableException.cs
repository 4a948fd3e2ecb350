using EShop.Ordering.Orders;

namespace EShop.Ordering.Checkout;

/// <summary>There is no payment to confirm, or not by this caller.</summary>
public sealed class PaymentNotConfirmableException(OrderPaymentStatus status) : Exception("The payment cannot be confirmed.")
{
    public OrderPaymentStatus Status => status;
}
