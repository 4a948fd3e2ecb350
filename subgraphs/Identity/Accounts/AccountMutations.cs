using System.Security.Claims;
using EShop.Contracts;
using EShop.Defaults;
using EShop.Identity.Codes;
using EShop.Identity.Data;
using EShop.Identity.Passwords;
using EShop.Identity.Sessions;
using EShop.Identity.Users;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Accounts;

[MutationType]
internal static partial class AccountMutations
{
    private static readonly TimeSpan s_codeLifetime = TimeSpan.FromMinutes(30);

    /// <summary>Sets a new password for who knows the old one, and ends all sessions.</summary>
    [Authorize]
    [Error<UserNotFoundException>]
    [Error<PasswordWrongException>]
    [Error<RegistrationInvalidException>]
    public static async Task<User> ChangePasswordAsync(
        string password,
        string newPassword,
        ClaimsPrincipal caller,
        IdentityContext db,
        [Service] PasswordVault passwords,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var user = await AccountRules.FindAsync(db, caller, cancellationToken);
        if (!passwords.Verify(user, password))
        {
            throw new PasswordWrongException();
        }

        AccountRules.SetPassword(user, newPassword, "newPassword", passwords);
        await AccountRules.EndSessionsAsync(db, user.Id, clock.GetUtcNow(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return user;
    }

    /// <summary>Changes what others see of the caller. An empty name takes it away.</summary>
    [Authorize]
    [Error<UserNotFoundException>]
    [Error<RegistrationInvalidException>]
    public static async Task<User> UpdateProfileAsync(
        string? displayName,
        ClaimsPrincipal caller,
        IdentityContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var user = await AccountRules.FindAsync(db, caller, cancellationToken);
        user.DisplayName = displayName is null ? user.DisplayName : AccountRules.CheckDisplayName(displayName);
        await bus.Publish(
            new UserProfileChanged(user.Id, user.Email, user.Phone, user.DisplayName, clock.GetUtcNow()),
            cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return user;
    }

    /// <summary>Sends a code to the account's contact with which a new password can be set. Says the same whether there is an account or not.</summary>
    /// <param name="login">The e-mail address or the phone number.</param>
    public static async Task<bool> RequestPasswordResetAsync(
        string login,
        IdentityContext db,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var email = Contact.NormalizeEmail(login);
        var phone = email is null ? Contact.NormalizePhone(login) : null;
        var user = email is null && phone is null
            ? null
            : await db.Users.SingleOrDefaultAsync(u => email != null ? u.Email == email : u.Phone == phone, cancellationToken);
        var now = clock.GetUtcNow();

        // Whoever asks too often is told what everybody is told.
        if (user is not null && !await IsFloodedAsync(db, user.Id, now, cancellationToken))
        {
            var code = SecretCode.Create();
            db.PasswordResets.Add(new PasswordReset
            {
                Id = Guid.CreateVersion7(now),
                UserId = user.Id,
                CodeHash = SecretCode.HashOf(code),
                ExpiresAt = now + s_codeLifetime,
            });
            await bus.Publish(
                new PasswordResetRequested(user.Id, user.Email, user.Phone, code, now + s_codeLifetime, now),
                cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        return true;
    }

    /// <summary>Sets a new password with a code that was sent, ends all sessions and lifts a lock.</summary>
    [Error<PasswordResetInvalidException>]
    [Error<RegistrationInvalidException>]
    public static async Task<bool> ResetPasswordAsync(
        string code,
        string newPassword,
        IdentityContext db,
        [Service] PasswordVault passwords,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var hash = SecretCode.HashOf(code);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        // Spent before it is used: of two at once one wins.
        var userId = await AccountRules.SpendAsync(db, hash, now, cancellationToken) ?? throw new PasswordResetInvalidException();
        var user = await db.Users.SingleAsync(u => u.Id == userId, cancellationToken);
        AccountRules.SetPassword(user, newPassword, "newPassword", passwords);
        (user.FailedSignIns, user.LockedUntil) = (0, null);
        await AccountRules.EndSessionsAsync(db, userId, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Deletes the caller's account and all that is personal in it, everywhere in the shop. Orders are kept without names and addresses.</summary>
    [Authorize]
    [Error<UserNotFoundException>]
    [Error<PasswordWrongException>]
    public static async Task<bool> DeleteAccountAsync(
        string password,
        ClaimsPrincipal caller,
        IdentityContext db,
        [Service] PasswordVault passwords,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var user = await AccountRules.FindAsync(db, caller, cancellationToken);
        if (!passwords.Verify(user, password))
        {
            throw new PasswordWrongException();
        }

        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        (user.Email, user.Phone, user.EmailConfirmedAt, user.PhoneConfirmedAt) = (null, null, null, null);
        (user.DisplayName, user.PasswordHash, user.Roles, user.DeletedAt) = (null, "", [], now);
        await db.Addresses.Where(a => a.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        await db.RefreshTokens.Where(t => t.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        await db.PasswordResets.Where(r => r.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        await db.ContactConfirmations.Where(c => c.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
        await bus.Publish(new UserErased(user.Id, now), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static async Task<bool> IsFloodedAsync(IdentityContext db, Guid userId, DateTimeOffset now, CancellationToken cancellationToken)
        => await db.PasswordResets.CountAsync(
            r => r.UserId == userId && r.ExpiresAt > now + s_codeLifetime - CodeLimit.Window, cancellationToken) >= CodeLimit.Codes;
}
