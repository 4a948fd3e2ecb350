using EShop.Graph;

namespace EShop.Basket.Vouchers;

/// <summary>A voucher in a basket, as the shopper sees it.</summary>
/// <param name="Code">What was typed in.</param>
/// <param name="Description">What it is.</param>
/// <param name="Percentage">Percent off the goods; null for a voucher of an amount.</param>
/// <param name="Amount">The amount off the goods; null for a voucher of a percentage.</param>
/// <param name="MinimumSubtotal">What the goods must cost at least.</param>
/// <param name="EndsAt">Until when it counts; null for ever.</param>
public sealed record BasketVoucher(
    string Code,
    string Description,
    decimal? Percentage,
    Money? Amount,
    Money? MinimumSubtotal,
    DateTimeOffset? EndsAt);
