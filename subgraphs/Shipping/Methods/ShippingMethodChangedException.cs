namespace EShop.Shipping.Methods;

/// <summary>Somebody else changed the shipping method meanwhile.</summary>
public sealed class ShippingMethodChangedException(Guid id, int currentVersion)
    : Exception("The shipping method was changed meanwhile: read it again.")
{
    [ID<ShippingMethod>]
    public Guid MethodId => id;

    public int CurrentVersion => currentVersion;
}
