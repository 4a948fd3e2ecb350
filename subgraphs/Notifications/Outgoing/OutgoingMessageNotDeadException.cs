namespace EShop.Notifications.Outgoing;

/// <summary>Only messages that could not be sent, and whose text is still kept, are tried again.</summary>
public sealed class OutgoingMessageNotDeadException(OutgoingMessageStatus status) : Exception("The message cannot be tried again.")
{
    public OutgoingMessageStatus Status => status;
}
