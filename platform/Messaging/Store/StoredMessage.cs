using MassTransit.Context;
using MassTransit.Metadata;
using MassTransit.Middleware;
using MassTransit.Serialization;

namespace MassTransit.EntityFrameworkCoreIntegration;

/// <summary>A serialised message waiting in a table, with all that its envelope and its transport need to be sent later.</summary>
public abstract class StoredMessage : OutboxMessageContext
{
    private Headers? _headers;
    private IReadOnlyDictionary<string, object>? _properties;

    public DateTime SentTime { get; set; }

    /// <summary>The headers as JSON.</summary>
    public string? Headers { get; set; }

    /// <summary>What the transport needs beside the headers (routing key, priority …) as JSON.</summary>
    public string? Properties { get; set; }

    public Guid MessageId { get; set; }

    public string ContentType { get; set; } = "";

    /// <summary>The message's URNs, separated by `;`.</summary>
    public string MessageType { get; set; } = "";

    public string Body { get; set; } = "";

    public Guid? ConversationId { get; set; }

    public Guid? CorrelationId { get; set; }

    public Guid? InitiatorId { get; set; }

    public Guid? RequestId { get; set; }

    public Uri? SourceAddress { get; set; }

    public Uri? DestinationAddress { get; set; }

    public Uri? ResponseAddress { get; set; }

    public Uri? FaultAddress { get; set; }

    public DateTime? ExpirationTime { get; set; }

    long OutboxMessageContext.SequenceNumber => Sequence;

    Guid? MessageContext.MessageId => MessageId;

    DateTime? MessageContext.SentTime => SentTime;

    HostInfo MessageContext.Host => HostMetadataCache.Host;

    Headers MessageContext.Headers => _headers ??=
        new DictionarySendHeaders(Deserialize(Headers), useExistingDictionary: true);

    IReadOnlyDictionary<string, object> OutboxMessageContext.Properties => _properties ??= Deserialize(Properties);

    /// <summary>The row's place among its siblings.</summary>
    private protected abstract long Sequence { get; }

    private static Dictionary<string, object> Deserialize(string? text) =>
        string.IsNullOrEmpty(text)
            ? new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase)
            : ((IObjectDeserializer)SystemTextJsonMessageSerializer.Instance).DeserializeDictionary<object>(text)!;
}
