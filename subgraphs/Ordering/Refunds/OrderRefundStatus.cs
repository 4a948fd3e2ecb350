namespace EShop.Ordering.Refunds;

/// <summary>Where a refund stands.</summary>
public enum OrderRefundStatus
{
    /// <summary>The provider was asked.</summary>
    Pending,

    /// <summary>The money went back.</summary>
    Succeeded,

    /// <summary>The provider refused; nothing was given back.</summary>
    Failed,
}
