namespace EShop.Shipping.Shipments;

/// <summary>Forgets where somebody lives. What is still to arrive needs its address; such a parcel forgets it when it is over.</summary>
internal static class ShipmentErasure
{
    /// <summary>The account is deleted.</summary>
    public static void Ask(Shipment shipment)
    {
        shipment.IsErasureAsked = true;
        ApplyWhenOver(shipment);
    }

    /// <summary>To be called whenever the status has changed.</summary>
    public static void ApplyWhenOver(Shipment shipment)
    {
        if (shipment is { IsErasureAsked: true, Status: ShipmentStatus.Delivered or ShipmentStatus.Returned or ShipmentStatus.Cancelled })
        {
            (shipment.Address, shipment.ContactEmail, shipment.ContactPhone) = (null, null, null);
        }
    }
}
