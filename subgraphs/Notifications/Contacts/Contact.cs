namespace EShop.Notifications.Contacts;

/// <summary>How to reach the owner of an account. A row without contacts keeps the place of one that was not heard of yet, or was deleted.</summary>
public sealed class Contact
{
    public Guid UserId { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public string? DisplayName { get; set; }

    /// <summary>When what is kept was so; older news do not replace it.</summary>
    public DateTimeOffset? KnownAt { get; set; }

    /// <summary>Once set, nothing more is kept of or sent to this user.</summary>
    public DateTimeOffset? ErasedAt { get; set; }
}
