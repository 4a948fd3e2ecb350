namespace EShop.Ordering.Checkout;

/// <summary>The key was used for another checkout.</summary>
public sealed class IdempotencyConflictException(string key) : Exception("The idempotency key was used for another checkout.")
{
    public string Key => key;
}
