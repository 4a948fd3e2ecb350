using EShop.Defaults;
using EShop.Notifications.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Notifications.Outgoing;

[MutationType]
public static partial class OutgoingMessageMutations
{
    /// <summary>Has a message that could not be sent tried again, from the start.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<OutgoingMessageNotFoundException>]
    [Error<OutgoingMessageNotDeadException>]
    public static async Task<OutgoingMessage> RetryOutgoingMessageAsync(
        [ID<OutgoingMessage>] Guid id,
        NotificationsContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var message = await db.OutgoingMessages.SingleOrDefaultAsync(m => m.Id == id, cancellationToken)
            ?? throw new OutgoingMessageNotFoundException(id);
        if (message.Status != OutgoingMessageStatus.Dead || message.Text is null)
        {
            throw new OutgoingMessageNotDeadException(message.Status);
        }

        message.Status = OutgoingMessageStatus.Pending;
        message.Attempts = 0;
        message.DueAt = clock.GetUtcNow();
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else was faster, and it is on its way.
            throw new OutgoingMessageNotDeadException(OutgoingMessageStatus.Pending);
        }

        return message;
    }
}
