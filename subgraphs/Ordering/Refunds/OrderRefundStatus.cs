namespace EShop.Ordering.Refunds;

/// <summary>Where a refund stands.</summary>
public enum OrderRefundStatus
{
    /// <summary>The provider was asked.</summary>
    Pending,
    Succeeded,

    /// <summary>The provider refused; nothing was given back.</summary>
    Failed,
}
