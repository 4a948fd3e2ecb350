namespace EShop.Shipping.Shipments;

/// <summary>A part of a shipment.</summary>
/// <param name="LineId">The order's line.</param>
/// <param name="Quantity">Units of it.</param>
public sealed record ShipmentLineInput([property: ID] Guid LineId, int Quantity);
