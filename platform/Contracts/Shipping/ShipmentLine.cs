namespace EShop.Contracts;

/// <summary>A line of an order, or a part of it, in a shipment.</summary>
/// <param name="LineId">The line of the order.</param>
/// <param name="WeightGrams">Of one unit.</param>
public sealed record ShipmentLine(
    Guid LineId,
    Guid ProductId,
    string Sku,
    string Name,
    int Quantity,
    int WeightGrams);
