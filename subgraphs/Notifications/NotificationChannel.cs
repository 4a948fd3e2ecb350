namespace EShop.Notifications;

/// <summary>A way in which messages leave the shop.</summary>
public enum NotificationChannel
{
    /// <summary>E-mail.</summary>
    Email,

    /// <summary>A text message to a phone.</summary>
    Sms
}
