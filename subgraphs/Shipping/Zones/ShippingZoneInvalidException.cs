namespace EShop.Shipping.Zones;

/// <summary>A value that a shipping zone cannot have.</summary>
public sealed class ShippingZoneInvalidException(string inputField, string message) : Exception(message)
{
    /// <summary>The input field that is wrong.</summary>
    public string Field => inputField;
}
