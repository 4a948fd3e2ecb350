using System.ComponentModel.DataAnnotations;

namespace EShop.Defaults;

/// <summary>How access tokens are checked.</summary>
public sealed class TokenOptions
{
    public const string Section = "Authentication";

    /// <value>The <c>iss</c> claim tokens must have. Default: <c>eshop</c>.</value>
    [Required]
    public string Issuer { get; set; } = "eshop";

    /// <value>The <c>aud</c> claim tokens must have. Default: <c>eshop</c>.</value>
    [Required]
    public string Audience { get; set; } = "eshop";

    /// <value>Where Identity publishes its key set; null where Identity runs in the same process.</value>
    public Uri? JwksUrl { get; set; }

    /// <value>How far clocks may differ. Default: 5 seconds.</value>
    public TimeSpan ClockSkew { get; set; } = TimeSpan.FromSeconds(5);

    /// <value>The shortest time between two fetches of the key set. Default: 30 seconds.</value>
    public TimeSpan MinimumRefreshInterval { get; set; } = TimeSpan.FromSeconds(30);
}
