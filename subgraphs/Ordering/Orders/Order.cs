using EShop.Ordering.Refunds;
using EShop.Ordering.Returns;

namespace EShop.Ordering.Orders;

/// <summary>What somebody bought, at the prices of that moment.</summary>
public sealed class Order
{
    public Guid Id { get; set; }

    /// <summary>What people call it by: <c>2026-000042</c>.</summary>
    public required string Number { get; set; }

    /// <summary>A user or a guest.</summary>
    public Guid OwnerId { get; set; }

    public bool IsGuest { get; set; }

    public Guid? BasketId { get; set; }

    public OrderStatus Status { get; set; }

    public OrderPaymentStatus PaymentStatus { get; set; }

    public OrderFulfilmentStatus FulfilmentStatus { get; set; }

    public OrderReturnStatus ReturnStatus { get; set; }

    /// <summary>Counts the changes; every one has an entry in the history.</summary>
    public int Version { get; set; }

    public required string Currency { get; set; }

    public decimal LinesTotal { get; set; }

    public decimal DiscountTotal { get; set; }

    /// <summary>Tax on the lines and on shipping.</summary>
    public decimal TaxTotal { get; set; }

    public decimal ShippingTotal { get; set; }

    public decimal ShippingTax { get; set; }

    /// <summary>Whether prices contain the tax, or it comes on top.</summary>
    public bool PricesIncludeTax { get; set; }

    public decimal GrandTotal { get; set; }

    /// <summary>What was given back so far, or is on its way back.</summary>
    public decimal RefundedTotal { get; set; }

    public string? VoucherCode { get; set; }

    /// <summary>Null where nothing is sent by Shipping.</summary>
    public Guid? ShippingMethodId { get; set; }

    public string? ShippingMethodCode { get; set; }

    public string? ShippingMethodName { get; set; }

    public required string PaymentMethod { get; set; }

    /// <summary>What stands for the card at the provider.</summary>
    public string? PaymentToken { get; set; }

    /// <summary>Where the customer confirms the payment, while that is to be done.</summary>
    public string? PaymentActionUrl { get; set; }

    public string? ContactEmail { get; set; }

    public string? ContactPhone { get; set; }

    public required Address ShippingAddress { get; set; }

    public required Address BillingAddress { get; set; }

    /// <summary>Why the order came to nothing, for programs.</summary>
    public string? ReasonCode { get; set; }

    /// <summary>Why the order came to nothing, for people.</summary>
    public string? Reason { get; set; }

    /// <summary>SHA-256 of what opens a guest's order; null for orders of accounts.</summary>
    public byte[]? SecretHash { get; set; }

    /// <summary>Wrong secrets in a row.</summary>
    public int SecretFailures { get; set; }

    public DateTimeOffset? SecretLockedUntil { get; set; }

    /// <summary>What opens the order to guests: in the answer to the checkout that made it, and never again.</summary>
    public string? AccessSecret { get; set; }

    /// <summary>The owner's account is gone; what is personal goes as soon as the order does not need it.</summary>
    public bool IsErasureAsked { get; set; }

    public DateTimeOffset? ErasedAt { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public List<OrderLine> Lines { get; set; } = [];

    public List<OrderRefund> Refunds { get; set; } = [];

    public List<OrderReturn> Returns { get; set; } = [];

    /// <summary>What is paid for sending, tax included.</summary>
    public decimal ShippingPaid => PricesIncludeTax ? ShippingTotal : ShippingTotal + ShippingTax;

    /// <summary>What can still be given back.</summary>
    public decimal Refundable => GrandTotal - RefundedTotal;

    /// <summary>What the customer is shown in one word.</summary>
    public OrderDisplayStatus DisplayStatus => OrderDisplay.Of(this);
}
