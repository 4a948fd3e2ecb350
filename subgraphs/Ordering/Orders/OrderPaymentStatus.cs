namespace EShop.Ordering.Orders;

/// <summary>Where the payment of an order stands.</summary>
public enum OrderPaymentStatus
{
    None,
    ActionRequired,
    Authorized,
    Captured,
    PartiallyRefunded,
    Refunded,
    Voided,
    Failed,
}
