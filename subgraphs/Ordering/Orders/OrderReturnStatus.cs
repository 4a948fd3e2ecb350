namespace EShop.Ordering.Orders;

/// <summary>How far what came back of an order is.</summary>
public enum OrderReturnStatus
{
    /// <summary>Nothing is coming back.</summary>
    None,

    /// <summary>The customer wants to send something back.</summary>
    Requested,

    /// <summary>The shop has agreed; the goods are awaited.</summary>
    Approved,

    /// <summary>The goods are back.</summary>
    Received,

    /// <summary>The money for them went back.</summary>
    Refunded,
}
