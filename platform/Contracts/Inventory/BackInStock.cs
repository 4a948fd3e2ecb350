namespace EShop.Contracts;

/// <summary>Event: a product that was sold out can be bought again. Sent once for each spell without stock.</summary>
/// <param name="Subscribers">The users who asked to be told.</param>
public sealed record BackInStock(
    Guid ProductId,
    IReadOnlyList<Guid> Subscribers,
    int Available,
    DateTimeOffset ChangedAt);
