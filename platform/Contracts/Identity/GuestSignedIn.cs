namespace EShop.Contracts;

/// <summary>Event: a guest has become a known user; what the guest owned moves over.</summary>
public sealed record GuestSignedIn(
    Guid GuestId,
    Guid UserId,
    DateTimeOffset SignedInAt);
