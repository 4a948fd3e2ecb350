namespace EShop.Basket.Problems;

/// <summary>What may stand in the way of ordering a basket, or should be looked at before.</summary>
public enum BasketProblemCode
{
    /// <summary>The product does not exist any more.</summary>
    UnknownProduct,

    /// <summary>The product is no longer for sale.</summary>
    ProductNotPublished,

    /// <summary>There are fewer units than the line has.</summary>
    OutOfStock,

    /// <summary>The price is another than when the shopper last saw to the line; the basket can be ordered at today's.</summary>
    PriceChanged,

    /// <summary>The product has no price in the basket's currency.</summary>
    NoPriceInCurrency,

    /// <summary>The voucher takes nothing off.</summary>
    VoucherNotApplicable,
}
