namespace EShop.Basket.Baskets;

/// <summary>A quantity or a number of lines that a basket cannot have.</summary>
public sealed class BasketQuantityInvalidException(int maximum, string message) : Exception(message)
{
    /// <summary>The most that is allowed.</summary>
    public int Maximum => maximum;
}
