namespace EShop.Contracts;

/// <summary>Event: an account was deleted. Every service forgets the personal data it holds of it.</summary>
public sealed record UserErased(
    Guid UserId,
    DateTimeOffset ErasedAt);
