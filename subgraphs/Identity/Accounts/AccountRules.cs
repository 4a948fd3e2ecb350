using System.Security.Claims;
using EShop.Defaults;
using EShop.Identity.Data;
using EShop.Identity.Passwords;
using EShop.Identity.Users;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Accounts;

/// <summary>What an account may be, and whose it is.</summary>
internal static class AccountRules
{
    private const int MaxNameLength = 100;

    public static async Task<User> FindAsync(IdentityContext db, ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        var id = caller.UserId;
        return await db.Users.SingleOrDefaultAsync(u => u.Id == id && u.DeletedAt == null, cancellationToken)
            ?? throw new UserNotFoundException(id ?? Guid.Empty);
    }

    public static void SetPassword(User user, string password, string field, PasswordVault passwords)
    {
        if (PasswordRules.Check(password) is { } reason)
        {
            throw new RegistrationInvalidException(field, reason);
        }

        user.PasswordHash = passwords.Hash(user, password);
    }

    public static string? CheckDisplayName(string? name)
    {
        var trimmed = name?.Trim();
        return trimmed is { Length: > MaxNameLength }
            ? throw new RegistrationInvalidException("displayName", $"A name has at most {MaxNameLength} characters.")
            : trimmed is "" ? null : trimmed;
    }

    public static Task EndSessionsAsync(IdentityContext db, Guid userId, DateTimeOffset now, CancellationToken cancellationToken)
        => db.RefreshTokens
            .Where(t => t.UserId == userId && t.RevokedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(t => t.RevokedAt, now), cancellationToken);

    /// <summary>Uses a code up.</summary>
    /// <returns>Whose it is; null where it is unknown, used or expired.</returns>
    public static async Task<Guid?> SpendAsync(IdentityContext db, byte[] hash, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var spent = await db.PasswordResets
            .Where(r => r.CodeHash == hash && r.UsedAt == null && r.ExpiresAt > now)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.UsedAt, now), cancellationToken);
        return spent == 0
            ? null
            : await db.PasswordResets.Where(r => r.CodeHash == hash).Select(r => (Guid?)r.UserId).SingleAsync(cancellationToken);
    }
}
