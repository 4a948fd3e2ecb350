namespace EShop.Payment.Webhooks;

/// <summary>A webhook as it came. It is kept before it is answered, and processed once.</summary>
public sealed class WebhookEvent
{
    /// <summary>The provider's id of the event: the same event may come again.</summary>
    public required string Id { get; set; }

    public required string Payload { get; set; }

    public DateTimeOffset ReceivedAt { get; set; }

    public DateTimeOffset? ProcessedAt { get; set; }
}
