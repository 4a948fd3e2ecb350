namespace EShop.Shipping.Shipments;

[ObjectType<TrackingEvent>]
public static partial class TrackingEventNode
{
    static partial void Configure(IObjectTypeDescriptor<TrackingEvent> descriptor)
    {
        descriptor.Ignore(t => t.Id);
        descriptor.Ignore(t => t.ShipmentId);
    }
}
