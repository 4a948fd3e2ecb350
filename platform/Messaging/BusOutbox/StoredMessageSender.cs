using MassTransit;
using MassTransit.EntityFrameworkCoreIntegration;
using MassTransit.Logging;
using MassTransit.Middleware;

namespace EShop.Messaging.BusOutbox;

/// <summary>Hands a stored message to the broker as it was meant to be sent: ids, headers, addresses and trace included.</summary>
internal static class StoredMessageSender
{
    /// <summary>
    /// Rows whose transport refuses them by design carry this header in tests; MassTransit's own delivery knows it too, but
    /// only for the consumer outbox.
    /// </summary>
    internal const string FailDeliveryHeader = "MT-Fail-Delivery";

    public static async Task SendStoredAsync(this IBus bus, StoredMessage message, int failures, CancellationToken cancellationToken)
    {
        if (failures == 0 && ((MessageContext)message).Headers.Get<bool>(FailDeliveryHeader) == true)
        {
            throw new InvalidOperationException("A delivery failure was asked for.");
        }

        var destination = message.DestinationAddress
            ?? throw new InvalidOperationException($"The stored message {message.MessageId} has no destination.");

        var activity = LogContext.Current?.StartOutboxDeliverActivity(message);
        try
        {
            var endpoint = await bus.GetSendEndpoint(destination);
            await endpoint.Send(new SerializedMessageBody(), new OutboxMessageSendPipe(message, destination), cancellationToken);
        }
        catch (Exception exception)
        {
            activity?.AddExceptionEvent(exception);
            throw;
        }
        finally
        {
            activity?.Stop();
        }
    }

    /// <summary>A stand-in: the pipe replaces body and message types by the stored ones.</summary>
    private sealed class SerializedMessageBody;
}
