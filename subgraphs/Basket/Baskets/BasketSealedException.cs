namespace EShop.Basket.Baskets;

/// <summary>An order is being made of the basket: it cannot change until that ends.</summary>
public sealed class BasketSealedException() : Exception("An order is being made of the basket.");
