using EShop.Graph;
using EShop.Ordering.Customers;

namespace EShop.Ordering.Orders;

[ObjectType<Order>]
public static partial class OrderNode
{
    static partial void Configure(IObjectTypeDescriptor<Order> descriptor)
    {
        descriptor.Ignore(o => o.IsGuest);
        descriptor.Ignore(o => o.BasketId);
        descriptor.Ignore(o => o.PaymentToken);
        descriptor.Ignore(o => o.Currency);
    }

    /// <summary>What was bought.</summary>
    [BindMember(nameof(Order.Lines))]
    public static async Task<IReadOnlyList<OrderLine>> GetLinesAsync(
        [Parent] Order order,
        ILinesByOrderIdDataLoader lines,
        CancellationToken cancellationToken)
        => await lines.LoadAsync(order.Id, cancellationToken) ?? [];

    /// <summary>All that happened to it, the oldest first.</summary>
    public static async Task<IReadOnlyList<OrderHistoryEntry>> GetHistoryAsync(
        [Parent] Order order,
        IHistoryByOrderIdDataLoader history,
        CancellationToken cancellationToken)
        => await history.LoadAsync(order.Id, cancellationToken) ?? [];

    /// <summary>Who bought it; null for guests.</summary>
    [BindMember(nameof(Order.OwnerId))]
    public static User? GetCustomer([Parent] Order order) => order.IsGuest ? null : new User(order.OwnerId);

    /// <summary>The lines before discount, tax and shipping.</summary>
    [BindMember(nameof(Order.LinesTotal))]
    public static Money GetLinesTotal([Parent] Order order) => new(order.LinesTotal, order.Currency);

    /// <summary>What vouchers took off.</summary>
    [BindMember(nameof(Order.DiscountTotal))]
    public static Money GetDiscountTotal([Parent] Order order) => new(order.DiscountTotal, order.Currency);

    /// <summary>Tax on all lines.</summary>
    [BindMember(nameof(Order.TaxTotal))]
    public static Money GetTaxTotal([Parent] Order order) => new(order.TaxTotal, order.Currency);

    /// <summary>What sending it costs.</summary>
    [BindMember(nameof(Order.ShippingTotal))]
    public static Money GetShippingTotal([Parent] Order order) => new(order.ShippingTotal, order.Currency);

    /// <summary>What is to be paid.</summary>
    [BindMember(nameof(Order.GrandTotal))]
    public static Money GetGrandTotal([Parent] Order order) => new(order.GrandTotal, order.Currency);
}
