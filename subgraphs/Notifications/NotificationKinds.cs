namespace EShop.Notifications;

/// <summary>What holds for all messages of a kind.</summary>
internal static class NotificationKinds
{
    /// <summary>Security messages carry codes: they go out whatever somebody prefers, and what they say is forgotten once they are gone.</summary>
    public static bool IsSecurity(NotificationKind kind) => kind is NotificationKind.PasswordReset or NotificationKind.ContactConfirmation;
}
