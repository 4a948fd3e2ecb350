namespace EShop.Contracts;

/// <summary>Event: somebody wants to set a new password. Who owns the contact is told the code; nobody else ever sees it.</summary>
/// <param name="Code">Good for one use until it expires.</param>
public sealed record PasswordResetRequested(
    Guid UserId,
    string? Email,
    string? Phone,
    string Code,
    DateTimeOffset ExpiresAt,
    DateTimeOffset RequestedAt);
