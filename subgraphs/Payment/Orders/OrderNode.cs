using System.Security.Claims;
using EShop.Payment.Payments;

namespace EShop.Payment.Orders;

[ObjectType<Order>]
public static partial class OrderNode
{
    /// <summary>Its payment; null before one was asked for, and to others than the payer and staff.</summary>
    public static async Task<Payments.Payment?> GetPaymentAsync(
        [Parent] Order order,
        ClaimsPrincipal caller,
        IPaymentByOrderIdDataLoader payments,
        CancellationToken cancellationToken)
        => await payments.LoadAsync(order.Id, cancellationToken) is { } payment && PaymentAccess.IsAllowed(payment, caller) ? payment : null;
}
