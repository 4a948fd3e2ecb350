using EShop.Contracts;
using EShop.Notifications.Contacts;
using EShop.Notifications.Occasions;
using MassTransit;

namespace EShop.Notifications.Messaging;

/// <summary>Keeps the contact and welcomes the user.</summary>
internal sealed class UserRegisteredConsumer(ContactBook contacts, OccasionDesk desk) : IConsumer<UserRegistered>
{
    public async Task Consume(ConsumeContext<UserRegistered> context)
    {
        var message = context.Message;
        if (await contacts.LearnAsync(
            message.UserId,
            message.Email,
            message.Phone,
            message.DisplayName,
            message.RegisteredAt,
            context.CancellationToken))
        {
            await desk.TellUserAsync(
                context,
                new Occasion(NotificationKind.Welcome, $"welcome:{message.UserId}", message.UserId, message.RegisteredAt),
                context.CancellationToken);
        }
    }
}
