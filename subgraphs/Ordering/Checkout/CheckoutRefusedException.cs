namespace EShop.Ordering.Checkout;

/// <summary>The basket cannot be ordered, for a reason that has no type of its own.</summary>
public sealed class CheckoutRefusedException(string code, string message) : Exception(message)
{
    public string Code => code;
}
