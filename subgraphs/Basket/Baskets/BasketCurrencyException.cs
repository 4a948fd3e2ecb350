namespace EShop.Basket.Baskets;

/// <summary>A basket has one currency, and the product has no price in it.</summary>
public sealed class BasketCurrencyException(string currency) : Exception($"The product has no price in {currency}, the currency of the basket.")
{
    public string Currency => currency;
}
