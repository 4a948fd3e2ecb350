namespace EShop.Contracts;

/// <summary>Answer to <see cref="SealBasket"/>: why it cannot be bought as it is.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
public sealed record BasketRefused(
    Guid OrderId,
    IReadOnlyList<BasketProblem> Problems);
