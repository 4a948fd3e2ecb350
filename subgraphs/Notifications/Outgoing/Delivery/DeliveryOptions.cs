using System.ComponentModel.DataAnnotations;

namespace EShop.Notifications.Outgoing.Delivery;

/// <summary>How messages leave the shop.</summary>
public sealed class DeliveryOptions
{
    public const string Section = "Notifications";

    /// <value>Where messages are written as files while no server is named. Default: `eshop-notifications` in the folder of temporary files.</value>
    [Required]
    public string SpoolFolder { get; set; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "eshop-notifications");

    /// <value>The mail server. Empty: e-mail goes to the spool folder.</value>
    public string? SmtpHost { get; set; }

    /// <value>Default: 587.</value>
    [Range(1, 65535)]
    public int SmtpPort { get; set; } = 587;

    /// <value>Default: true.</value>
    public bool SmtpUseTls { get; set; } = true;

    /// <value>Empty: no credentials are sent.</value>
    public string? SmtpUser { get; set; }

    public string? SmtpPassword { get; set; }

    /// <value>Who e-mail comes from. Default: `EShop &lt;shop@eshop.example&gt;`.</value>
    [Required]
    public string From { get; set; } = "EShop <shop@eshop.example>";

    /// <value>How often a message is tried before it is given up. Default: 8.</value>
    [Range(1, 100)]
    public int MaxAttempts { get; set; } = 8;

    /// <value>How often is looked for what is due. Default: one second.</value>
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(1);
}
