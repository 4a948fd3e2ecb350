namespace EShop.Notifications.Feed;

/// <summary>An entry of somebody's feed. Only they see it.</summary>
public sealed class Notification
{
    public Guid Id { get; set; }

    [GraphQLIgnore]
    public Guid UserId { get; set; }

    [GraphQLIgnore]
    public required string EventKey { get; set; }

    /// <summary>What it is about.</summary>
    public NotificationKind Kind { get; set; }

    /// <summary>One line.</summary>
    public required string Title { get; set; }

    /// <summary>A few sentences of plain text.</summary>
    public required string Body { get; set; }

    public Guid? OrderId { get; set; }

    public Guid? ProductId { get; set; }

    /// <summary>When it was filed.</summary>
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Whether it was marked as read.</summary>
    public bool IsRead { get; set; }

    /// <summary>When it was first marked as read.</summary>
    public DateTimeOffset? ReadAt { get; set; }
}
