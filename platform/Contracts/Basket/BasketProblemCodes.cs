namespace EShop.Contracts;

/// <summary>Values of <see cref="BasketProblem.Code"/>.</summary>
public static class BasketProblemCodes
{
    /// <summary>No such basket, or another's.</summary>
    public const string NotFound = "BASKET_NOT_FOUND";

    public const string Empty = "BASKET_EMPTY";

    /// <summary>Sealed for another order that is still under way.</summary>
    public const string Sealed = "BASKET_SEALED";

    public const string UnknownProduct = "UNKNOWN_PRODUCT";

    public const string NotPublished = "PRODUCT_NOT_PUBLISHED";

    public const string OutOfStock = "OUT_OF_STOCK";

    public const string PriceChanged = "PRICE_CHANGED";

    public const string NoPriceInCurrency = "NO_PRICE_IN_CURRENCY";

    public const string InvalidQuantity = "INVALID_QUANTITY";

    public const string VoucherNotApplicable = "VOUCHER_NOT_APPLICABLE";
}
