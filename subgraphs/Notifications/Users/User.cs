namespace EShop.Notifications.Users;

/// <summary>Somebody with an account, as far as Notifications knows them.</summary>
public sealed record User([property: ID<User>] Guid Id);
