namespace EShop.Contracts;

/// <summary>Event that starts a checkout: the priced snapshot of the order.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
/// <param name="BasketId">The sealed basket, when the order came from one.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="NeedsShipping">Whether the order is complete only when its shipment is booked.</param>
public sealed record CheckoutSubmitted(
    Guid OrderId,
    string OrderNumber,
    Guid OwnerId,
    bool IsGuest,
    Guid? BasketId,
    IReadOnlyList<OrderedLine> Lines,
    string Currency,
    decimal DiscountTotal,
    decimal TaxTotal,
    decimal ShippingTotal,
    decimal GrandTotal,
    string PaymentMethod,
    string? PaymentToken,
    DateTimeOffset SubmittedAt,
    bool NeedsShipping = false);
