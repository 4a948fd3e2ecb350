using System.Security.Claims;
using EShop.Contracts;
using EShop.Defaults;
using EShop.Identity.Codes;
using EShop.Identity.Data;
using EShop.Identity.Passwords;
using EShop.Identity.Users;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Sessions;

[MutationType]
internal static partial class SessionMutations
{
    private const int FailuresBeforeLock = 5;

    private static readonly TimeSpan s_maxLock = TimeSpan.FromMinutes(15);

    /// <summary>Signs in by e-mail address or phone number.</summary>
    /// <param name="login">The e-mail address or the phone number.</param>
    [Error<SignInFailedException>]
    public static async Task<AuthSession> SignInAsync(
        string login,
        string password,
        ClaimsPrincipal caller,
        IdentityContext db,
        [Service] PasswordVault passwords,
        [Service] SessionIssuer sessions,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var email = Contact.NormalizeEmail(login);
        var phone = email is null ? Contact.NormalizePhone(login) : null;
        var user = email is null && phone is null
            ? null
            : await db.Users.FirstOrDefaultAsync(u => email != null ? u.Email == email : u.Phone == phone, cancellationToken);
        var now = clock.GetUtcNow();
        var isRight = passwords.Verify(user, password);
        if (user is null || user.LockedUntil > now)
        {
            throw new SignInFailedException();
        }

        if (!isRight)
        {
            await CountFailureAsync(db, user, now, cancellationToken);
            throw new SignInFailedException();
        }

        user.FailedSignIns = 0;
        user.LockedUntil = null;
        var session = await sessions.StartAsync(user, cancellationToken);
        if (caller is { IsGuest: true, UserId: { } guestId })
        {
            await bus.Publish(new GuestSignedIn(guestId, user.Id, now), cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return session;
    }

    /// <summary>Gives the next session for a refresh token, which is spent by it. A spent token that comes again ends all of its family.</summary>
    [Error<RefreshTokenInvalidException>]
    public static async Task<AuthSession> RefreshSessionAsync(
        string refreshToken,
        IdentityContext db,
        [Service] SessionIssuer sessions,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var hash = SecretCode.HashOf(refreshToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var tokens = await db.RefreshTokens
            .FromSql($"SELECT * FROM refresh_tokens WHERE hash = {hash} FOR UPDATE")
            .ToListAsync(cancellationToken);
        if (tokens is not [var token] || token.RevokedAt is not null || token.ExpiresAt <= now)
        {
            throw new RefreshTokenInvalidException();
        }

        if (token.SpentAt is not null)
        {
            await RevokeAsync(db.RefreshTokens.Where(t => t.FamilyId == token.FamilyId), now, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            throw new RefreshTokenInvalidException();
        }

        token.SpentAt = now;
        var user = await db.Users.SingleAsync(u => u.Id == token.UserId, cancellationToken);
        var session = await sessions.ContinueAsync(user, token.FamilyId, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return session;
    }

    /// <summary>Starts a session without an account: for a basket and a checkout as a guest.</summary>
    public static Task<AuthSession> StartGuestSessionAsync([Service] SessionIssuer sessions, CancellationToken cancellationToken)
        => sessions.StartGuestAsync(cancellationToken);

    /// <summary>Ends the session that the refresh token belongs to. Unknown tokens change nothing.</summary>
    public static async Task<bool> SignOutAsync(
        string refreshToken,
        IdentityContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var hash = SecretCode.HashOf(refreshToken);
        var families = db.RefreshTokens.Where(t => t.Hash == hash).Select(t => t.FamilyId);
        await RevokeAsync(db.RefreshTokens.Where(t => families.Contains(t.FamilyId)), clock.GetUtcNow(), cancellationToken);
        return true;
    }

    /// <summary>Ends every session of the caller.</summary>
    [Authorize]
    public static async Task<bool> SignOutEverywhereAsync(
        ClaimsPrincipal caller,
        IdentityContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var userId = caller.UserId;
        await RevokeAsync(db.RefreshTokens.Where(t => t.UserId == userId), clock.GetUtcNow(), cancellationToken);
        return true;
    }

    /// <summary>Guesses made at once are all counted: each reads the count after it locked the row.</summary>
    private static async Task CountFailureAsync(IdentityContext db, User user, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT 1 FROM users WHERE id = {user.Id} FOR UPDATE", cancellationToken);
        await db.Entry(user).ReloadAsync(cancellationToken);
        user.FailedSignIns++;
        user.LockedUntil = LockFor(user.FailedSignIns) is { } time ? now + time : user.LockedUntil;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static Task RevokeAsync(IQueryable<RefreshToken> tokens, DateTimeOffset now, CancellationToken cancellationToken)
        => tokens
            .Where(t => t.RevokedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(t => t.RevokedAt, now), cancellationToken);

    // 1, 2, 4, 8, 15, 15 … minutes from the fifth failure on.
    private static TimeSpan? LockFor(int failures)
        => failures < FailuresBeforeLock
            ? null
            : TimeSpan.FromMinutes(Math.Min(s_maxLock.TotalMinutes, Math.Pow(2, Math.Min(failures - FailuresBeforeLock, 10))));
}
