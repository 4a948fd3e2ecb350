using EShop.Contracts;
using EShop.Notifications.Occasions;
using MassTransit;

namespace EShop.Notifications.Messaging;

/// <summary>Sends the code to the contact it was asked for, whatever the user prefers.</summary>
internal sealed class PasswordResetRequestedConsumer(OccasionDesk desk) : IConsumer<PasswordResetRequested>
{
    public Task Consume(ConsumeContext<PasswordResetRequested> context)
    {
        var message = context.Message;
        return desk.TellAtAsync(
            context,
            new Occasion(NotificationKind.PasswordReset, $"password-reset:{message.UserId}:{message.RequestedAt.UtcTicks}", message.UserId, message.RequestedAt)
            {
                Code = message.Code,
                ExpiresAt = message.ExpiresAt,
            },
            message.Email,
            message.Phone,
            context.CancellationToken);
    }
}
