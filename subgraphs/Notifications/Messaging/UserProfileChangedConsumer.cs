using EShop.Contracts;
using EShop.Notifications.Contacts;
using MassTransit;

namespace EShop.Notifications.Messaging;

/// <summary>Keeps the contact.</summary>
internal sealed class UserProfileChangedConsumer(ContactBook contacts) : IConsumer<UserProfileChanged>
{
    public Task Consume(ConsumeContext<UserProfileChanged> context)
    {
        var message = context.Message;
        return contacts.LearnAsync(
            message.UserId,
            message.Email,
            message.Phone,
            message.DisplayName,
            message.ChangedAt,
            context.CancellationToken);
    }
}
