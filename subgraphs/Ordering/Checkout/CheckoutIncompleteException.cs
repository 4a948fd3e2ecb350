namespace EShop.Ordering.Checkout;

/// <summary>Something that an order needs is missing or wrong.</summary>
public sealed class CheckoutIncompleteException(string inputField, string message) : Exception(message)
{
    /// <summary>The input field that is missing or wrong.</summary>
    public string Field => inputField;
}
