using EShop.Defaults;
using EShop.Identity.Codes;
using EShop.Identity.Data;
using EShop.Identity.Keys;
using EShop.Identity.Users;
using Microsoft.Extensions.Options;

namespace EShop.Identity.Sessions;

/// <summary>Makes access and refresh tokens. Saving is the caller's, in one with what else it changes.</summary>
internal sealed class SessionIssuer(
    IdentityContext db,
    SigningKeyRing keys,
    IOptions<TokenOptions> tokens,
    IOptions<IdentityOptions> options,
    TimeProvider clock)
{
    private const int RefreshTokenBytes = 32;

    public async Task<AuthSession> StartAsync(User user, CancellationToken cancellationToken)
        => await ContinueAsync(user, Guid.CreateVersion7(clock.GetUtcNow()), cancellationToken);

    /// <summary>The next session of a family of refresh tokens.</summary>
    public async Task<AuthSession> ContinueAsync(User user, Guid familyId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var secret = SecretCode.Create(RefreshTokenBytes);
        db.RefreshTokens.Add(new RefreshToken
        {
            Id = Guid.CreateVersion7(now),
            FamilyId = familyId,
            UserId = user.Id,
            Hash = SecretCode.HashOf(secret),
            ExpiresAt = now + options.Value.RefreshTokenLifetime,
        });
        var (accessToken, expiresAt) = await WriteAsync(user.Id, user.Roles, cancellationToken);
        user.IsSigningIn = true;
        return new AuthSession(accessToken, expiresAt, secret, user);
    }

    /// <summary>A session of somebody without an account: a new id, and the role <c>guest</c>.</summary>
    public async Task<AuthSession> StartGuestAsync(CancellationToken cancellationToken)
    {
        var (accessToken, expiresAt) = await WriteAsync(
            Guid.CreateVersion7(clock.GetUtcNow()), [Roles.Guest], cancellationToken, options.Value.GuestTokenLifetime);
        return new AuthSession(accessToken, expiresAt, null, null);
    }

    /// <summary>A token for one order: no roles, nobody's id, and never longer than an access token.</summary>
    public Task<(string Token, DateTimeOffset ExpiresAt)> IssueOrderAccessAsync(Guid orderId, TimeSpan lifetime, CancellationToken cancellationToken)
        => WriteAsync(
            Guid.CreateVersion7(clock.GetUtcNow()),
            [],
            cancellationToken,
            lifetime < options.Value.AccessTokenLifetime ? lifetime : options.Value.AccessTokenLifetime,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["order"] = orderId.ToString() });

    private async Task<(string Token, DateTimeOffset ExpiresAt)> WriteAsync(
        Guid subject,
        IReadOnlyList<string> roles,
        CancellationToken cancellationToken,
        TimeSpan? lifetime = null,
        IReadOnlyDictionary<string, string>? claims = null)
    {
        var now = clock.GetUtcNow();
        var description = new TokenDescription
        {
            Issuer = tokens.Value.Issuer,
            Audience = tokens.Value.Audience,
            Subject = subject.ToString(),
            Id = Guid.CreateVersion7(now).ToString("N"),
            IssuedAt = now,
            ExpiresAt = now + (lifetime ?? options.Value.AccessTokenLifetime),
            Roles = roles,
            Claims = claims ?? new Dictionary<string, string>(StringComparer.Ordinal),
        };
        return (await keys.SignAsync(description, cancellationToken), description.ExpiresAt);
    }
}
