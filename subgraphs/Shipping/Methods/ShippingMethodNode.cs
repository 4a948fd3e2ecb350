namespace EShop.Shipping.Methods;

[ObjectType<ShippingMethod>]
public static partial class ShippingMethodNode
{
    /// <summary>What it costs to where.</summary>
    public static async Task<IReadOnlyList<ShippingRate>> GetRatesAsync(
        [Parent(requires: nameof(ShippingMethod.Id))] ShippingMethod method,
        IShippingRatesByMethodIdDataLoader rates,
        CancellationToken cancellationToken)
        => await rates.LoadAsync(method.Id, cancellationToken) ?? [];
}
