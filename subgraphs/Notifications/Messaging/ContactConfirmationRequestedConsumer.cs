using EShop.Contracts;
using EShop.Notifications.Occasions;
using MassTransit;

namespace EShop.Notifications.Messaging;

/// <summary>Sends the code to the contact it was asked for, whatever the user prefers.</summary>
internal sealed class ContactConfirmationRequestedConsumer(OccasionDesk desk) : IConsumer<ContactConfirmationRequested>
{
    public Task Consume(ConsumeContext<ContactConfirmationRequested> context)
    {
        var message = context.Message;
        return desk.TellAtAsync(
            context,
            new Occasion(
                NotificationKind.ContactConfirmation,
                $"contact-confirmation:{message.UserId}:{(message.Email is null ? "phone" : "email")}:{message.RequestedAt.UtcTicks}",
                message.UserId,
                message.RequestedAt)
            {
                Code = message.Code,
                ExpiresAt = message.ExpiresAt,
            },
            message.Email,
            message.Phone,
            context.CancellationToken);
    }
}
