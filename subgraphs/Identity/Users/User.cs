namespace EShop.Identity.Users;

/// <summary>Somebody with an account.</summary>
public sealed class User
{
    public Guid Id { get; set; }

    /// <summary>In lower case, unique in the shop.</summary>
    public string? Email { get; set; }

    /// <summary>When a code that was sent there came back.</summary>
    public DateTimeOffset? EmailConfirmedAt { get; set; }

    /// <summary>In E.164 form, unique in the shop.</summary>
    public string? Phone { get; set; }

    /// <summary>When a code that was sent there came back.</summary>
    public DateTimeOffset? PhoneConfirmedAt { get; set; }

    /// <summary>What others see.</summary>
    public string? DisplayName { get; set; }

    public required string PasswordHash { get; set; }

    public List<string> Roles { get; set; } = [];

    /// <summary>Wrong passwords in a row.</summary>
    public int FailedSignIns { get; set; }

    public DateTimeOffset? LockedUntil { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When the account was deleted: nothing personal is left of it.</summary>
    public DateTimeOffset? DeletedAt { get; set; }

    /// <summary>
    /// True while the request is answered that proved to be the user's: whoever signs in is anonymous until then, and may see all of it.
    /// </summary>
    public bool IsSigningIn { get; set; }
}
