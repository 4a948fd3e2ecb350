namespace EShop.Identity.Sessions;

/// <summary>The refresh token is unknown, spent, revoked or too old.</summary>
public sealed class RefreshTokenInvalidException() : Exception("The refresh token is not valid: sign in again.");
