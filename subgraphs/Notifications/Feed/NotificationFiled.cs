namespace EShop.Notifications.Feed;

/// <summary>Event within the service, for every instance of it: a feed has a new entry.</summary>
public sealed record NotificationFiled(Guid NotificationId, Guid UserId);
