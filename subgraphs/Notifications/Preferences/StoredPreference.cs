namespace EShop.Notifications.Preferences;

/// <summary>What somebody has chosen; what is not stored has its default.</summary>
public sealed class StoredPreference
{
    public Guid UserId { get; set; }

    public NotificationChannel Channel { get; set; }

    public NotificationKind Kind { get; set; }

    public bool IsEnabled { get; set; }
}
