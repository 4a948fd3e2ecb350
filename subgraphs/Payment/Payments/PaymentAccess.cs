using System.Security.Claims;
using EShop.Defaults;

namespace EShop.Payment.Payments;

/// <summary>Who may see a payment.</summary>
internal static class PaymentAccess
{
    public static bool IsAllowed(Payment payment, ClaimsPrincipal caller) => caller.OrderId is { } only ? only == payment.OrderId : caller.UserId == payment.OwnerId || caller.IsStaff;
}
