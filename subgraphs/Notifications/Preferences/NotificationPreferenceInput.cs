namespace EShop.Notifications.Preferences;

/// <summary>A choice of what to be written to about.</summary>
/// <param name="Channel">The way messages go.</param>
/// <param name="Kind">What they are about.</param>
/// <param name="IsEnabled">Whether they are sent.</param>
public sealed record NotificationPreferenceInput(NotificationChannel Channel, NotificationKind Kind, bool IsEnabled);
