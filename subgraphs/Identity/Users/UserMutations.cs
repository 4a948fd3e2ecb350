using System.Security.Claims;
using EShop.Contracts;
using EShop.Defaults;
using EShop.Identity.Accounts;
using EShop.Identity.Contacts;
using EShop.Identity.Data;
using EShop.Identity.Passwords;
using EShop.Identity.Sessions;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Users;

[MutationType]
internal static partial class UserMutations
{
    /// <summary>Makes an account by e-mail address or phone number, and signs in.</summary>
    [Error<RegistrationInvalidException>]
    [Error<ContactTakenException>]
    public static async Task<AuthSession> RegisterAsync(
        string? email,
        string? phone,
        string password,
        string? displayName,
        ClaimsPrincipal caller,
        IdentityContext db,
        [Service] PasswordVault passwords,
        [Service] SessionIssuer sessions,
        [Service] ContactDesk contacts,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var user = new User
        {
            Id = Guid.CreateVersion7(now),
            Email = ContactRules.CheckEmail(email),
            Phone = ContactRules.CheckPhone(phone),
            DisplayName = AccountRules.CheckDisplayName(displayName),
            PasswordHash = "",
            Roles = [Roles.Customer],
            CreatedAt = now,
        };
        if (user.Email is null && user.Phone is null)
        {
            throw Invalid("email", "An account needs an e-mail address or a phone number.");
        }

        if (PasswordRules.Check(password) is { } reason)
        {
            throw Invalid("password", reason);
        }

        user.PasswordHash = passwords.Hash(user, password);
        db.Users.Add(user);
        var session = await sessions.StartAsync(user, cancellationToken);
        if (caller is { IsGuest: true, UserId: { } guestId })
        {
            await bus.Publish(new GuestSignedIn(guestId, user.Id, now), cancellationToken);
        }

        await bus.Publish(new UserRegistered(user.Id, user.Email, user.Phone, user.DisplayName, now), cancellationToken);
        await contacts.WelcomeAsync(user, cancellationToken);
        await ContactRules.SaveAsync(db, cancellationToken);
        return session;
    }

    /// <summary>Gives a user a role.</summary>
    [Authorize(Roles = [Roles.Admin])]
    [Error<UserNotFoundException>]
    [Error<RoleInvalidException>]
    public static Task<User> AssignRoleAsync(
        [ID<User>] Guid userId,
        string role,
        IdentityContext db,
        CancellationToken cancellationToken)
        => ChangeRoleAsync(db, userId, role, add: true, cancellationToken);

    /// <summary>Takes a role from a user. Their tokens keep it until they end, within a quarter of an hour.</summary>
    [Authorize(Roles = [Roles.Admin])]
    [Error<UserNotFoundException>]
    [Error<RoleInvalidException>]
    public static async Task<User> RevokeRoleAsync(
        [ID<User>] Guid userId,
        string role,
        ClaimsPrincipal caller,
        IdentityContext db,
        CancellationToken cancellationToken)
        => role == Roles.Admin && caller.UserId == userId
            ? throw new RoleInvalidException("Administrators cannot take this role from themselves.")
            : await ChangeRoleAsync(db, userId, role, add: false, cancellationToken);

    private static async Task<User> ChangeRoleAsync(IdentityContext db, Guid userId, string role, bool add, CancellationToken cancellationToken)
    {
        if (role is not (Roles.Staff or Roles.Admin))
        {
            throw new RoleInvalidException("The roles that are given and taken are `staff` and `admin`.");
        }

        var user = await db.Users.FirstOrDefaultAsync(u => u.Id == userId, cancellationToken) ?? throw new UserNotFoundException(userId);
        user.Roles = add ? [.. user.Roles.Union([role])] : [.. user.Roles.Except([role])];
        await db.SaveChangesAsync(cancellationToken);
        return user;
    }

    private static RegistrationInvalidException Invalid(string field, string message) => new(field, message);
}
