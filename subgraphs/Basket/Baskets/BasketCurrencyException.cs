namespace EShop.Basket.Baskets;

/// <summary>A basket has one currency, and something in it, or to be put in, has no price in it.</summary>
public sealed class BasketCurrencyException(string currency) : Exception($"Not all of it has a price in {currency}.")
{
    public string Currency => currency;
}
