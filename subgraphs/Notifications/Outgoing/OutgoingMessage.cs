namespace EShop.Notifications.Outgoing;

/// <summary>A message that leaves the shop, or has left it. What it says is not shown: it is its receiver's.</summary>
public sealed class OutgoingMessage
{
    public Guid Id { get; set; }

    /// <summary>What happened. One message an event, channel and recipient.</summary>
    public required string EventKey { get; set; }

    /// <summary>The way it goes.</summary>
    public NotificationChannel Channel { get; set; }

    /// <summary>E-mail address or phone number.</summary>
    public required string Recipient { get; set; }

    /// <summary>What it is about.</summary>
    public NotificationKind Kind { get; set; }

    [GraphQLIgnore]
    public Guid? UserId { get; set; }

    [GraphQLIgnore]
    public Guid? OrderId { get; set; }

    /// <summary>One line.</summary>
    public required string Subject { get; set; }

    [GraphQLIgnore]
    public string? Text { get; set; }

    [GraphQLIgnore]
    public string? Html { get; set; }

    /// <summary>Where it stands.</summary>
    public OutgoingMessageStatus Status { get; set; }

    /// <summary>How often sending it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>When it is tried next.</summary>
    public DateTimeOffset DueAt { get; set; }

    /// <summary>When there is no use in sending it any more.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>Why the last try failed.</summary>
    public string? LastError { get; set; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When it was handed over.</summary>
    public DateTimeOffset? SentAt { get; set; }
}
