namespace EShop.Shipping.Baskets;

[QueryType]
public static partial class BasketQueries
{
    /// <summary>What Shipping knows of a basket.</summary>
    [Lookup]
    [Internal]
    public static Basket? GetBasketById([ID<Basket>] Guid id) => new(id);
}
