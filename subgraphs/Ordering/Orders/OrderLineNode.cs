using EShop.Graph;
using EShop.Ordering.Products;

namespace EShop.Ordering.Orders;

[ObjectType<OrderLine>]
public static partial class OrderLineNode
{
    static partial void Configure(IObjectTypeDescriptor<OrderLine> descriptor)
    {
        descriptor.Field(l => l.Id).ID();
        descriptor.Ignore(l => l.OrderId);
        descriptor.Ignore(l => l.Position);
    }

    /// <summary>The product as it is now; it may be gone.</summary>
    [BindMember(nameof(OrderLine.ProductId))]
    public static Product? GetProduct([Parent] OrderLine line) => new(line.ProductId);

    /// <summary>The price of one unit.</summary>
    [BindMember(nameof(OrderLine.UnitPrice))]
    public static Money GetUnitPrice([Parent] OrderLine line) => new(line.UnitPrice, line.Currency);

    /// <summary>What vouchers took off.</summary>
    [BindMember(nameof(OrderLine.Discount))]
    public static Money GetDiscount([Parent] OrderLine line) => new(line.Discount, line.Currency);

    /// <summary>The tax on the line.</summary>
    [BindMember(nameof(OrderLine.Tax))]
    public static Money GetTax([Parent] OrderLine line) => new(line.Tax, line.Currency);

    /// <summary>What is paid for the line: quantity × price − discount, and the tax where prices do not contain it.</summary>
    [BindMember(nameof(OrderLine.Total))]
    public static Money GetTotal([Parent] OrderLine line) => new(line.Total, line.Currency);
}
