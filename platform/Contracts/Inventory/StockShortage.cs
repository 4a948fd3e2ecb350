namespace EShop.Contracts;

/// <summary>What was asked of a product and what was there.</summary>
public sealed record StockShortage(
    Guid ProductId,
    int Requested,
    int Available);
