namespace EShop.Basket.Baskets;

/// <summary>How long baskets are kept; section <c>Basket</c> of the configuration.</summary>
public sealed class BasketExpiryOptions
{
    public const string Section = "Basket";

    /// <summary>A guest's basket goes when it was not changed for so long.</summary>
    public TimeSpan GuestBasketLifetime { get; set; } = TimeSpan.FromDays(30);
}
