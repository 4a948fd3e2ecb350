namespace EShop.Notifications.Outgoing;

/// <summary>No such message.</summary>
public sealed class OutgoingMessageNotFoundException(Guid id) : Exception("The message does not exist.")
{
    [ID<OutgoingMessage>]
    public Guid MessageId => id;
}
