namespace EShop.Basket.Vouchers;

/// <summary>
/// One use of a voucher. It is taken when a basket is sealed for an order, stays when the order is confirmed, and is given back when the order is
/// given up; one whose order was never heard of again stops counting when it lapses.
/// </summary>
public sealed class VoucherRedemption
{
    /// <summary>An order has one voucher at most.</summary>
    public Guid OrderId { get; set; }

    public Guid VoucherId { get; set; }

    public Guid OwnerId { get; set; }

    public DateTimeOffset RedeemedAt { get; set; }

    public DateTimeOffset LapsesAt { get; set; }

    public DateTimeOffset? ConfirmedAt { get; set; }
}
