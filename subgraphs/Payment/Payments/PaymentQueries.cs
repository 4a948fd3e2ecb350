using System.Security.Claims;
using EShop.Defaults;
using EShop.Payment.Data;
using EShop.Payment.Orders;
using Microsoft.EntityFrameworkCore;

namespace EShop.Payment.Payments;

[QueryType]
public static partial class PaymentQueries
{
    /// <summary>A payment by its id; the payer's own, or any for staff.</summary>
    [Lookup]
    [NodeResolver]
    [Authorize]
    public static async Task<Payment?> GetPaymentByIdAsync(
        Guid id,
        ClaimsPrincipal caller,
        IPaymentByIdDataLoader payments,
        CancellationToken cancellationToken)
        => await payments.LoadAsync(id, cancellationToken) is { } payment && PaymentAccess.IsAllowed(payment, caller) ? payment : null;

    /// <summary>What Payment knows of an order.</summary>
    [Lookup]
    [Internal]
    public static Order? GetOrderById([ID<Order>] Guid id) => new(id);
}
