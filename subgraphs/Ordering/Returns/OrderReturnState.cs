namespace EShop.Ordering.Returns;

/// <summary>Where a return stands.</summary>
public enum OrderReturnState
{
    /// <summary>The customer waits for an answer.</summary>
    Requested,

    /// <summary>The shop has agreed; the goods are awaited.</summary>
    Approved,

    /// <summary>The shop has not agreed.</summary>
    Refused,

    /// <summary>The goods are back.</summary>
    Received,

    /// <summary>The money for them went back.</summary>
    Refunded,
}
