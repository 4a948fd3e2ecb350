using EShop.Shipping.Methods;
using EShop.Shipping.Orders;

namespace EShop.Shipping.Shipments;

[ObjectType<Shipment>]
public static partial class ShipmentNode
{
    static partial void Configure(IObjectTypeDescriptor<Shipment> descriptor)
    {
        descriptor.Ignore(s => s.OwnerId);
        descriptor.Ignore(s => s.IsErasureAsked);
    }

    /// <summary>Whose parcel it is.</summary>
    [BindMember(nameof(Shipment.OrderId))]
    public static Order GetOrder([Parent(requires: nameof(Shipment.OrderId))] Shipment shipment) => new(shipment.OrderId);

    /// <summary>How it is sent.</summary>
    [BindMember(nameof(Shipment.MethodId))]
    public static async Task<ShippingMethod?> GetMethodAsync(
        [Parent(requires: nameof(Shipment.MethodId))] Shipment shipment,
        IShippingMethodByIdDataLoader methods,
        CancellationToken cancellationToken)
        => shipment.MethodId is { } id ? await methods.LoadAsync(id, cancellationToken) : null;

    /// <summary>What is in it.</summary>
    [BindMember(nameof(Shipment.Items))]
    public static async Task<IReadOnlyList<ShipmentItem>> GetItemsAsync(
        [Parent(requires: nameof(Shipment.Id))] Shipment shipment,
        IShipmentItemsByShipmentIdDataLoader items,
        CancellationToken cancellationToken)
        => await items.LoadAsync(shipment.Id, cancellationToken) ?? [];

    /// <summary>What happened to it on its way, the first event first.</summary>
    [BindMember(nameof(Shipment.Tracking))]
    public static async Task<IReadOnlyList<TrackingEvent>> GetTrackingAsync(
        [Parent(requires: nameof(Shipment.Id))] Shipment shipment,
        ITrackingEventsByShipmentIdDataLoader events,
        CancellationToken cancellationToken)
        => await events.LoadAsync(shipment.Id, cancellationToken) ?? [];
}
