namespace EShop.Shipping.Baskets;

/// <summary>A basket, as far as Shipping knows it.</summary>
public sealed record Basket([property: ID<Basket>] Guid Id);
