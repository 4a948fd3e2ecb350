using System.Security.Claims;

namespace EShop.Defaults;

/// <summary>The outcome of checking a token: a principal, or the reason of the refusal as RFC 6750 words it.</summary>
public sealed record TokenValidationResult(ClaimsPrincipal? Principal, DateTimeOffset ExpiresAt, string? Failure)
{
    public static TokenValidationResult Invalid { get; } = new(null, DateTimeOffset.MinValue, "The access token is invalid.");

    public static TokenValidationResult Expired { get; } = new(null, DateTimeOffset.MinValue, "The access token expired.");
}
