using MassTransit.EntityFrameworkCoreIntegration;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EShop.Messaging.BusOutbox;

/// <summary>
/// What was published or sent in this scope and not yet saved. The context that is saved takes it; one scope therefore has one
/// publishing context, and a second one that is saved with messages waiting is a programming error.
/// </summary>
internal sealed partial class ScopedMessageBuffer(ILogger<ScopedMessageBuffer> logger) : IDisposable
{
    private readonly List<StoredMessage> _messages = [];
    private DbContext? _owner;

    public bool IsEmpty => _messages.Count == 0;

    public void Add(StoredMessage message) => _messages.Add(message);

    /// <summary>Adds the waiting messages to the context as one batch.</summary>
    public void MoveTo(DbContext context, TimeProvider clock)
    {
        if (_owner is not null && !ReferenceEquals(_owner, context))
        {
            throw new InvalidOperationException(
                $"Messages are waiting in a scope whose messages went with {_owner.GetType().Name} before; "
                + $"{context.GetType().Name} cannot take them too. Use one context in a scope that publishes.");
        }

        _owner = context;
        var batch = new OutboxState
        {
            OutboxId = Guid.CreateVersion7(),
            LockId = Guid.CreateVersion7(),
            Created = clock.GetUtcNow().UtcDateTime,
        };

        foreach (var message in _messages)
        {
            if (message is OutboxMessage outboxMessage)
            {
                outboxMessage.OutboxId = batch.OutboxId;
            }

            context.Add(message);
        }

        if (_messages.Exists(message => message is OutboxMessage))
        {
            context.Add(batch);
        }

        _messages.Clear();
    }

    public void Dispose()
    {
        foreach (var message in _messages)
        {
            LogDropped(logger, message.MessageType, message.DestinationAddress);
        }

        _messages.Clear();
    }

    [LoggerMessage(4010, LogLevel.Warning,
        "A message was dropped because nothing was saved after it was published: {MessageType} to {Destination}")]
    private static partial void LogDropped(ILogger logger, string messageType, Uri? destination);
}
