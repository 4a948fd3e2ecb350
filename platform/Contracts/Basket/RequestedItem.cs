namespace EShop.Contracts;

/// <summary>A line of a checkout that brings its own items.</summary>
public sealed record RequestedItem(
    Guid ProductId,
    int Quantity);
