using EShop.Shipping.Products;

namespace EShop.Shipping.Shipments;

[ObjectType<ShipmentItem>]
public static partial class ShipmentItemNode
{
    static partial void Configure(IObjectTypeDescriptor<ShipmentItem> descriptor)
    {
        descriptor.Ignore(i => i.ShipmentId);
        descriptor.Field(i => i.LineId).ID();
    }

    /// <summary>The product, which may be gone from the shop.</summary>
    [BindMember(nameof(ShipmentItem.ProductId))]
    public static Product GetProduct([Parent] ShipmentItem item) => new(item.ProductId);
}
