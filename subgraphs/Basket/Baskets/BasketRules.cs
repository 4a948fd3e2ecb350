using EShop.Graph;

namespace EShop.Basket.Baskets;

/// <summary>What holds for every basket.</summary>
internal static class BasketRules
{
    public const string DefaultCurrency = Currencies.Default;
}
