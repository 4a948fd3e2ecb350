using System.Security.Claims;
using EShop.Shipping.Shipments;

namespace EShop.Shipping.Orders;

[ObjectType<Order>]
public static partial class OrderNode
{
    /// <summary>Its parcels; none to others than its owner and staff.</summary>
    public static async Task<IReadOnlyList<Shipment>> GetShipmentsAsync(
        [Parent] Order order,
        ClaimsPrincipal caller,
        IShipmentsByOrderIdDataLoader shipments,
        CancellationToken cancellationToken)
        => [.. (await shipments.LoadAsync(order.Id, cancellationToken) ?? []).Where(s => ShipmentAccess.IsAllowed(s, caller))];
}
