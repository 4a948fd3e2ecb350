namespace EShop.Notifications.Contacts;

/// <summary>Something happened to an order that was not heard of yet: told once it is.</summary>
public sealed class WaitingOccasion
{
    public required string EventKey { get; set; }

    public Guid OrderId { get; set; }

    /// <summary>The occasion as JSON.</summary>
    public required string Occasion { get; set; }

    public DateTimeOffset HappenedAt { get; set; }
}
