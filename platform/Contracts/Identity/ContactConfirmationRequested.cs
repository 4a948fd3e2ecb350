namespace EShop.Contracts;

/// <summary>Event: a contact is to be confirmed by whoever can read what is sent to it.</summary>
/// <param name="Code">Good for one use until it expires.</param>
public sealed record ContactConfirmationRequested(
    Guid UserId,
    string? Email,
    string? Phone,
    string Code,
    DateTimeOffset ExpiresAt,
    DateTimeOffset RequestedAt);
