using EShop.Contracts;
using EShop.Identity.Codes;
using EShop.Identity.Data;
using EShop.Identity.Users;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Contacts;

/// <summary>Sends codes to contacts and takes them back. Saving is the caller's, in one with what else it changes.</summary>
internal sealed class ContactDesk(IdentityContext db, IPublishEndpoint bus, TimeProvider clock)
{
    private static readonly TimeSpan s_codeLifetime = TimeSpan.FromHours(24);

    /// <summary>Has a code sent to each contact of a new account.</summary>
    public async Task WelcomeAsync(User user, CancellationToken cancellationToken)
    {
        if (user.Email is not null)
        {
            await AskAsync(user.Id, user.Email, null, cancellationToken);
        }

        if (user.Phone is not null)
        {
            await AskAsync(user.Id, null, user.Phone, cancellationToken);
        }
    }

    /// <summary>Has a code sent to one contact.</summary>
    /// <exception cref="ContactConfirmationLimitException">The account has had as many codes as one may have.</exception>
    public async Task AskAsync(Guid userId, string? email, string? phone, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var sent = await db.ContactConfirmations
            .Where(c => c.UserId == userId && c.ExpiresAt > now + s_codeLifetime - CodeLimit.Window)
            .OrderByDescending(c => c.ExpiresAt)
            .Select(c => c.ExpiresAt)
            .Take(CodeLimit.Codes)
            .ToListAsync(cancellationToken);
        if (sent.Count == CodeLimit.Codes)
        {
            throw new ContactConfirmationLimitException(sent[^1] - s_codeLifetime + CodeLimit.Window);
        }

        var code = SecretCode.Create();
        db.ContactConfirmations.Add(new ContactConfirmation
        {
            Id = Guid.CreateVersion7(now),
            UserId = userId,
            Email = email,
            Phone = phone,
            CodeHash = SecretCode.HashOf(code),
            ExpiresAt = now + s_codeLifetime,
        });
        await bus.Publish(new ContactConfirmationRequested(userId, email, phone, code, now + s_codeLifetime, now), cancellationToken);
    }

    /// <summary>Uses a code up: of two at once one wins.</summary>
    /// <exception cref="ContactConfirmationInvalidException">The code is unknown, used or expired.</exception>
    public async Task<ContactConfirmation> SpendAsync(string code, CancellationToken cancellationToken)
    {
        var (hash, now) = (SecretCode.HashOf(code), clock.GetUtcNow());
        var spent = await db.ContactConfirmations
            .Where(c => c.CodeHash == hash && c.UsedAt == null && c.ExpiresAt > now)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.UsedAt, now), cancellationToken);
        return spent == 0
            ? throw new ContactConfirmationInvalidException()
            : await db.ContactConfirmations.AsNoTracking().SingleAsync(c => c.CodeHash == hash, cancellationToken);
    }
}
