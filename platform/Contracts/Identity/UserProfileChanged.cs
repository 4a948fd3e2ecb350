namespace EShop.Contracts;

/// <summary>Event: name or contact of an account has changed.</summary>
public sealed record UserProfileChanged(
    Guid UserId,
    string? Email,
    string? Phone,
    string? DisplayName,
    DateTimeOffset ChangedAt);
