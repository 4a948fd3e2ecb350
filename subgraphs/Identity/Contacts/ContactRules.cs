using EShop.Identity.Data;
using EShop.Identity.Users;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EShop.Identity.Contacts;

/// <summary>What a contact may be, and whose.</summary>
internal static class ContactRules
{
    /// <exception cref="RegistrationInvalidException">It is no e-mail address.</exception>
    public static string? CheckEmail(string? email)
        => email is null
            ? null
            : Contact.NormalizeEmail(email) ?? throw new RegistrationInvalidException("email", "This is no e-mail address.");

    /// <exception cref="RegistrationInvalidException">It is no phone number.</exception>
    public static string? CheckPhone(string? phone)
        => phone is null
            ? null
            : Contact.NormalizePhone(phone)
                ?? throw new RegistrationInvalidException("phone", "A phone number has a plus sign, the country's code and 8 to 15 digits.");

    /// <returns>True where the contact is new to the account.</returns>
    public static bool Confirm(User user, ContactConfirmation proof, DateTimeOffset now)
    {
        if (proof.Email is { } email)
        {
            var isNew = user.Email != email;
            (user.Email, user.EmailConfirmedAt) = (email, now);
            return isNew;
        }

        var isNewPhone = user.Phone != proof.Phone;
        (user.Phone, user.PhoneConfirmedAt) = (proof.Phone, now);
        return isNewPhone;
    }

    /// <exception cref="ContactTakenException">Somebody else has the contact.</exception>
    public static async Task SaveAsync(IdentityContext db, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } violation)
        {
            throw new ContactTakenException(violation.ConstraintName?.Contains("phone", StringComparison.OrdinalIgnoreCase) == true ? "phone" : "email");
        }
    }
}
