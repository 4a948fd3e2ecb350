namespace EShop.Ordering.Fulfilment;

/// <summary>How far a parcel is, as far as orders care.</summary>
public enum OrderShipmentStatus
{
    Shipped,
    Delivered,
    Returned,
}
