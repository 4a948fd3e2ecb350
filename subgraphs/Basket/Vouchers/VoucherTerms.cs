using EShop.Graph;

namespace EShop.Basket.Vouchers;

/// <summary>What a voucher asks for and what it takes off.</summary>
internal static class VoucherTerms
{
    /// <summary>Why it does not hold for a basket; null where it does. How often it was used is not looked at.</summary>
    public static VoucherRefusal? Refuse(Voucher voucher, decimal subtotal, string currency, DateTimeOffset now)
    {
        if (!voucher.IsActive)
        {
            return VoucherRefusal.OutOfUse;
        }

        if (voucher.StartsAt > now)
        {
            return VoucherRefusal.NotYetValid;
        }

        if (voucher.EndsAt <= now)
        {
            return VoucherRefusal.Expired;
        }

        if (voucher.Currency is not null && voucher.Currency != currency)
        {
            return VoucherRefusal.OtherCurrency;
        }

        return subtotal < voucher.MinimumSubtotal ? VoucherRefusal.BelowMinimum : null;
    }

    /// <summary>What it takes off: never more than there is, exact to the minor unit.</summary>
    public static decimal Discount(Voucher voucher, decimal subtotal, string currency)
        => voucher.Percentage is { } percentage
            ? Currencies.Round(subtotal * percentage / 100m, currency)
            : Math.Min(voucher.Amount ?? 0m, subtotal);

    /// <summary>The same, in words for the shopper.</summary>
    public static string Describe(VoucherRefusal refusal) => refusal switch
    {
        VoucherRefusal.OutOfUse => "The voucher is out of use.",
        VoucherRefusal.NotYetValid => "The voucher is not valid yet.",
        VoucherRefusal.Expired => "The voucher is not valid any more.",
        VoucherRefusal.OtherCurrency => "The voucher is for another currency.",
        VoucherRefusal.BelowMinimum => "The basket is worth less than the voucher asks for.",
        _ => "The voucher was used as often as it may be.",
    };
}
