using EShop.Ordering.Products;

namespace EShop.Ordering.Checkout;

/// <param name="IdempotencyKey">Names this checkout: the same key and input give the same order. 1 to 100 characters.</param>
/// <param name="BasketId">The caller's current basket when it is left out.</param>
/// <param name="Items">What to order instead of a basket.</param>
/// <param name="ShippingAddress">The customer's default one when it is left out.</param>
/// <param name="BillingAddress">The customer's default one when it is left out, or the shipping address.</param>
/// <param name="PaymentToken">What stands for the card at the payment provider.</param>
/// <param name="Contact">The customer's own contacts when it is left out.</param>
/// <param name="ShippingMethodId">How it is sent; the cheapest way to the address when it is left out.</param>
/// <param name="ExpectedTotal">What the shopper saw; another total is an error, not a surprise.</param>
public sealed record CheckoutInput(
    string IdempotencyKey,
    AddressInput? ShippingAddress = null,
    AddressInput? BillingAddress = null,
    [property: ID("Basket")] Guid? BasketId = null,
    IReadOnlyList<CheckoutItemInput>? Items = null,
    CheckoutPaymentMethod PaymentMethod = CheckoutPaymentMethod.Card,
    string? PaymentToken = null,
    CheckoutContactInput? Contact = null,
    decimal? ExpectedTotal = null,
    [property: ID("ShippingMethod")] Guid? ShippingMethodId = null);
