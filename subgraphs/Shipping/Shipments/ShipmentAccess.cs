using System.Security.Claims;
using EShop.Defaults;

namespace EShop.Shipping.Shipments;

/// <summary>Who may see a shipment.</summary>
internal static class ShipmentAccess
{
    public static bool IsAllowed(Shipment shipment, ClaimsPrincipal caller) => caller.UserId == shipment.OwnerId || caller.OrderId == shipment.OrderId || caller.IsStaff;
}
