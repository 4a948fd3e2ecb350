using EShop.Messaging.Scheduling;
using MassTransit;
using MassTransit.Context;
using MassTransit.EntityFrameworkCoreIntegration;
using MassTransit.Serialization;

namespace EShop.Messaging.Store;

/// <summary>Turns what would be sent now into a row that is sent later.</summary>
internal static class StoredMessageFactory
{
    /// <summary>
    /// The row for a send: an <see cref="OutboxMessage"/>, or a <see cref="ScheduledMessageRow"/> when the send has a due time
    /// or a delay. No transport here can delay a message, so a delay left in the transport's properties would be lost.
    /// </summary>
    public static StoredMessage Create<T>(SendContext<T> context, TimeProvider clock)
        where T : class
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var row = CreateRow(context, now);

        row.MessageId = context.MessageId ?? throw new MessageException(typeof(T), "The outbox needs a MessageId.");
        row.ConversationId = context.ConversationId;
        row.CorrelationId = context.CorrelationId;
        row.InitiatorId = context.InitiatorId;
        row.RequestId = context.RequestId;
        row.SourceAddress = context.SourceAddress;
        row.DestinationAddress = context.DestinationAddress;
        row.ResponseAddress = context.ResponseAddress;
        row.FaultAddress = context.FaultAddress;
        row.SentTime = context.SentTime ?? now;
        row.ExpirationTime = now + context.TimeToLive;
        row.ContentType = context.ContentType?.ToString() ?? context.Serialization.DefaultContentType.ToString();
        row.MessageType = string.Join(';', context.SupportedMessageTypes);
        row.Body = context.Serializer.GetMessageBody(context).GetString();
        row.Headers = Serialize(context.Headers.GetAll());

        if (context is TransportSendContext transport)
        {
            var properties = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
            transport.WritePropertiesTo(properties);
            row.Properties = Serialize(properties);
        }

        return row;
    }

    private static StoredMessage CreateRow(SendContext context, DateTime now)
    {
        if (context.TryGetPayload(out ScheduledSend? scheduled))
        {
            return new ScheduledMessageRow { TokenId = scheduled.TokenId, DueAt = scheduled.DueAt };
        }

        if (context.Delay is { } delay && delay > TimeSpan.Zero)
        {
            context.Delay = null;
            return new ScheduledMessageRow { TokenId = Guid.CreateVersion7(), DueAt = now + delay };
        }

        return new OutboxMessage();
    }

    private static string? Serialize(IEnumerable<KeyValuePair<string, object>> values) =>
        values.Any() ? ((IObjectDeserializer)SystemTextJsonMessageSerializer.Instance).SerializeDictionary(values) : null;
}
