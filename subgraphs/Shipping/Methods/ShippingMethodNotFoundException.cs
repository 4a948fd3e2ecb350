namespace EShop.Shipping.Methods;

/// <summary>No such shipping method.</summary>
public sealed class ShippingMethodNotFoundException(Guid id) : Exception("The shipping method does not exist.")
{
    [ID<ShippingMethod>]
    public Guid MethodId => id;
}
