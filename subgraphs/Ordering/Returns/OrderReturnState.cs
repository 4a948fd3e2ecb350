namespace EShop.Ordering.Returns;

/// <summary>Where a return stands.</summary>
public enum OrderReturnState
{
    Requested,
    Approved,
    Refused,

    /// <summary>The goods are back.</summary>
    Received,
    Refunded,
}
