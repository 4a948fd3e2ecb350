namespace EShop.Notifications.Feed;

/// <summary>No such notification, or none of the caller's.</summary>
public sealed class NotificationNotFoundException(Guid id) : Exception("The notification does not exist.")
{
    [ID<Notification>]
    public Guid NotificationId => id;
}
