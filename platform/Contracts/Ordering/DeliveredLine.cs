namespace EShop.Contracts;

/// <summary>A line of an order that was delivered, in full or in part.</summary>
public sealed record DeliveredLine(
    Guid LineId,
    Guid ProductId,
    string Sku,
    string Name,
    int Quantity);
