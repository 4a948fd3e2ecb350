using System.Security.Claims;

namespace EShop.Ordering.Checkout;

/// <summary>Who may say that money came.</summary>
internal static class PaymentConfirmation
{
    private const string Scope = "payments:confirm";

    /// <summary>Payment systems carry the scope; scopes are separated by spaces (RFC 8693 section 4.2).</summary>
    public static bool HasScope(ClaimsPrincipal caller)
        => caller.FindAll("scope").Any(c => c.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Contains(Scope, StringComparer.Ordinal));
}
