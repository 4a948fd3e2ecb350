namespace EShop.Messaging.Inbox;

/// <summary>
/// The message was consumed and committed, but what it sent could not be handed to the broker. Always worth another attempt:
/// the consumer does not run again.
/// </summary>
internal sealed class OutboxDeliveryException(Exception innerException)
    : Exception("The message is consumed; its outgoing messages could not be delivered.", innerException);
