namespace EShop.Shipping.Methods;

/// <summary>A value that a shipping method or its price cannot have.</summary>
public sealed class ShippingMethodInvalidException(string inputField, string message) : Exception(message)
{
    /// <summary>The input field that is wrong.</summary>
    public string Field => inputField;
}
