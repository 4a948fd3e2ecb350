namespace EShop.Basket.Vouchers;

/// <summary>Why a voucher takes nothing off a basket.</summary>
public enum VoucherRefusal
{
    /// <summary>It is out of use.</summary>
    OutOfUse,

    /// <summary>Its time has not come.</summary>
    NotYetValid,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>It is for baskets in another currency.</summary>
    OtherCurrency,

    /// <summary>The basket is worth less than it asks for.</summary>
    BelowMinimum,

    /// <summary>As many orders as may have it have it, of all customers or of this one.</summary>
    UsedUp,
}
