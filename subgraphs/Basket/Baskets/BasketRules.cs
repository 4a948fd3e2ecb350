using EShop.Graph;

namespace EShop.Basket.Baskets;

/// <summary>What holds for every basket.</summary>
internal static class BasketRules
{
    public const int MaxLines = 100;
    public const int MaxQuantity = 1_000;
    public const string DefaultCurrency = Currencies.Default;
}
