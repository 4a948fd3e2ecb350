using System.Security.Claims;
using EShop.Contracts;
using EShop.Identity.Accounts;
using EShop.Identity.Data;
using EShop.Identity.Passwords;
using EShop.Identity.Users;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Contacts;

[MutationType]
internal static partial class ContactMutations
{
    /// <summary>
    /// Sends a code to a contact of the caller's, or to a new one that takes the old one's place when its code comes back. Give the e-mail
    /// address or the phone number.
    /// </summary>
    /// <param name="password">The caller's; needed for a new contact.</param>
    [Authorize]
    [Error<UserNotFoundException>]
    [Error<PasswordWrongException>]
    [Error<RegistrationInvalidException>]
    [Error<ContactTakenException>]
    [Error<ContactConfirmationLimitException>]
    public static async Task<bool> RequestContactConfirmationAsync(
        string? email,
        string? phone,
        string? password,
        ClaimsPrincipal caller,
        IdentityContext db,
        [Service] ContactDesk desk,
        [Service] PasswordVault passwords,
        CancellationToken cancellationToken)
    {
        if (email is null == phone is null)
        {
            throw new RegistrationInvalidException("email", "Give either an e-mail address or a phone number.");
        }

        var user = await AccountRules.FindAsync(db, caller, cancellationToken);
        (email, phone) = (ContactRules.CheckEmail(email), ContactRules.CheckPhone(phone));
        var isNew = email is not null ? user.Email != email : user.Phone != phone;
        if (isNew && (password is null || !passwords.Verify(user, password)))
        {
            throw new PasswordWrongException();
        }

        if (isNew && await db.Users.AnyAsync(u => email != null ? u.Email == email : u.Phone == phone, cancellationToken))
        {
            throw new ContactTakenException(email is not null ? "email" : "phone");
        }

        await desk.AskAsync(user.Id, email, phone, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Confirms a contact with the code that was sent to it. A new contact takes the old one's place.</summary>
    [Error<ContactConfirmationInvalidException>]
    [Error<ContactTakenException>]
    public static async Task<User> ConfirmContactAsync(
        string code,
        IdentityContext db,
        [Service] ContactDesk desk,
        IPublishEndpoint bus,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var proof = await desk.SpendAsync(code, cancellationToken);
        var user = await db.Users.SingleAsync(u => u.Id == proof.UserId, cancellationToken);
        if (ContactRules.Confirm(user, proof, now))
        {
            // Codes that went to the contact before must not open the account of who has given it up.
            await db.PasswordResets.Where(r => r.UserId == user.Id).ExecuteDeleteAsync(cancellationToken);
            await bus.Publish(new UserProfileChanged(user.Id, user.Email, user.Phone, user.DisplayName, now), cancellationToken);
        }

        await ContactRules.SaveAsync(db, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return user;
    }
}
