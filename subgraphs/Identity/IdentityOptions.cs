using System.ComponentModel.DataAnnotations;

namespace EShop.Identity;

/// <summary>How accounts, passwords and tokens are kept.</summary>
public sealed class IdentityOptions
{
    public const string Section = "Identity";

    /// <value>The secret that signing keys are encrypted with in the database; at least 32 characters. Give it by file in production.</value>
    [Required(ErrorMessage = "Identity__MasterKey is missing: set it, or Identity__MasterKey_FILE, to a secret of at least 32 characters.")]
    [MinLength(32)]
    public string MasterKey { get; set; } = "";

    /// <value>Default: 15 minutes.</value>
    [Range(typeof(TimeSpan), "00:00:10", "01:00:00")]
    public TimeSpan AccessTokenLifetime { get; set; } = TimeSpan.FromMinutes(15);

    /// <value>Default: 30 days.</value>
    public TimeSpan RefreshTokenLifetime { get; set; } = TimeSpan.FromDays(30);

    /// <value>How long a guest keeps a basket and may follow an order. Default: 1 day.</value>
    public TimeSpan GuestTokenLifetime { get; set; } = TimeSpan.FromDays(1);

    /// <value>How long a key signs. Default: 30 days.</value>
    public TimeSpan KeyLifetime { get; set; } = TimeSpan.FromDays(30);

    /// <value>How long a new key is published before it signs. Default: 5 minutes.</value>
    public TimeSpan KeyPublishedBefore { get; set; } = TimeSpan.FromMinutes(5);

    /// <value>PBKDF2 iterations of new passwords. Default and minimum: 210 000.</value>
    [Range(210_000, 10_000_000)]
    public int PasswordIterations { get; set; } = 210_000;

    /// <value>The first administrator, made at start-up when there is none with this address.</value>
    public AdminOptions Admin { get; set; } = new();

    /// <summary>The first administrator.</summary>
    public sealed class AdminOptions
    {
        public string? Email { get; set; }

        public string? Password { get; set; }
    }
}
