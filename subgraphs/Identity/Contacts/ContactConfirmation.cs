namespace EShop.Identity.Contacts;

/// <summary>The right to prove once that a contact is one's own, kept by the hash of its code. Exactly one contact is set.</summary>
public sealed class ContactConfirmation
{
    public Guid Id { get; set; }

    public Guid UserId { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    /// <summary>SHA-256 of the code.</summary>
    public required byte[] CodeHash { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? UsedAt { get; set; }
}
