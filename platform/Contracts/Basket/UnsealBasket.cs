namespace EShop.Contracts;

/// <summary>Command: the checkout was not written; the basket may change again.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
public sealed record UnsealBasket(
    Guid OrderId,
    Guid OwnerId);
