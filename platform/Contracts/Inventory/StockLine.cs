namespace EShop.Contracts;

/// <summary>A quantity of one product.</summary>
public sealed record StockLine(
    Guid ProductId,
    int Quantity);
