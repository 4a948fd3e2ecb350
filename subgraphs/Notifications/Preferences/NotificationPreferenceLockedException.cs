namespace EShop.Notifications.Preferences;

/// <summary>Security messages cannot be switched off.</summary>
public sealed class NotificationPreferenceLockedException(NotificationKind kind) : Exception("Security messages cannot be switched off.")
{
    public NotificationKind Kind => kind;
}
