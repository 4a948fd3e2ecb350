using EShop.Graph;
using EShop.Ordering.Customers;
using EShop.Ordering.Refunds;
using EShop.Ordering.Returns;

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
        descriptor.Ignore(o => o.SecretHash);
        descriptor.Ignore(o => o.SecretFailures);
        descriptor.Ignore(o => o.SecretLockedUntil);
        descriptor.Ignore(o => o.IsErasureAsked);
        descriptor.Ignore(o => o.ErasedAt);
        descriptor.Ignore(o => o.ShippingPaid);
        descriptor.Field(o => o.ShippingMethodId).ID("ShippingMethod");
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

    /// <summary>The tax on all lines and on shipping; part of the prices where they contain it.</summary>
    [BindMember(nameof(Order.TaxTotal))]
    public static Money GetTaxTotal([Parent] Order order) => new(order.TaxTotal, order.Currency);

    /// <summary>What sending it costs.</summary>
    [BindMember(nameof(Order.ShippingTotal))]
    public static Money GetShippingTotal([Parent] Order order) => new(order.ShippingTotal, order.Currency);

    /// <summary>What is to be paid.</summary>
    [BindMember(nameof(Order.GrandTotal))]
    public static Money GetGrandTotal([Parent] Order order) => new(order.GrandTotal, order.Currency);

    /// <summary>The tax on shipping.</summary>
    [BindMember(nameof(Order.ShippingTax))]
    public static Money GetShippingTax([Parent] Order order) => new(order.ShippingTax, order.Currency);

    /// <summary>What was given back of the payment, or is on its way back.</summary>
    [BindMember(nameof(Order.RefundedTotal))]
    public static Money GetRefundedTotal([Parent] Order order) => new(order.RefundedTotal, order.Currency);

    /// <summary>What could still be given back.</summary>
    [BindMember(nameof(Order.Refundable))]
    public static Money GetRefundable([Parent] Order order) => new(order.Refundable, order.Currency);

    /// <summary>What was given back, the oldest first.</summary>
    [BindMember(nameof(Order.Refunds))]
    public static async Task<IReadOnlyList<OrderRefund>> GetRefundsAsync(
        [Parent] Order order,
        IRefundsByOrderIdDataLoader refunds,
        CancellationToken cancellationToken)
        => await refunds.LoadAsync(order.Id, cancellationToken) ?? [];

    /// <summary>What is sent back of it, the oldest first.</summary>
    [BindMember(nameof(Order.Returns))]
    public static async Task<IReadOnlyList<OrderReturn>> GetReturnsAsync(
        [Parent] Order order,
        IReturnsByOrderIdDataLoader returns,
        CancellationToken cancellationToken)
        => await returns.LoadAsync(order.Id, cancellationToken) ?? [];
}
