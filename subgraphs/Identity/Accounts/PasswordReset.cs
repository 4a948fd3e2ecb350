namespace EShop.Identity.Accounts;

/// <summary>The right to set a new password once, kept by the hash of its code.</summary>
public sealed class PasswordReset
{
    public Guid Id { get; set; }

    public Guid UserId { get; set; }

    /// <summary>SHA-256 of the code.</summary>
    public required byte[] CodeHash { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? UsedAt { get; set; }
}
