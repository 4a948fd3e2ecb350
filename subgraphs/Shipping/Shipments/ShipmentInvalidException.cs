namespace EShop.Shipping.Shipments;

/// <summary>A value that a shipment cannot have.</summary>
public sealed class ShipmentInvalidException(string inputField, string message) : Exception(message)
{
    /// <summary>The input field that is wrong.</summary>
    public string Field => inputField;
}
