namespace EShop.Contracts;

/// <summary>Event: an account exists.</summary>
public sealed record UserRegistered(
    Guid UserId,
    string? Email,
    string? Phone,
    string? DisplayName,
    DateTimeOffset RegisteredAt);
