namespace EShop.Notifications.Preferences;

/// <summary>Whether somebody is written to about something.</summary>
/// <param name="Channel">The way messages go.</param>
/// <param name="Kind">What they are about.</param>
/// <param name="IsEnabled">Whether they are sent.</param>
/// <param name="IsLocked">Whether the choice is not the user's: security messages always go out.</param>
public sealed record NotificationPreference(NotificationChannel Channel, NotificationKind Kind, bool IsEnabled, bool IsLocked);
