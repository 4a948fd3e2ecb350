namespace EShop.Ordering.Orders;

/// <summary>How far what came back of an order is.</summary>
public enum OrderReturnStatus
{
    None,
    Requested,
    Approved,
    Received,
    Refunded,
}
