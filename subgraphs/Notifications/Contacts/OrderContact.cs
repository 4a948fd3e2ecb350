namespace EShop.Notifications.Contacts;

/// <summary>Who is written to about an order. Known once <see cref="PlacedAt"/> is set; until then what happens to the order waits.</summary>
public sealed class OrderContact
{
    public Guid OrderId { get; set; }

    public Guid OwnerId { get; set; }

    public string? Number { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public string? Locale { get; set; }

    public DateTimeOffset? PlacedAt { get; set; }
}
