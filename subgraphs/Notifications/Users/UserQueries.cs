namespace EShop.Notifications.Users;

[QueryType]
public static partial class UserQueries
{
    /// <summary>What Notifications knows of a user.</summary>
    [Lookup]
    [Internal]
    public static User? GetUserById([ID<User>] Guid id) => new(id);
}
