namespace EShop.Reviews.Users;

[QueryType]
public static partial class UserQueries
{
    /// <summary>What Reviews knows of a user.</summary>
    [Lookup]
    [Internal]
    public static User? GetUserById([ID<User>] Guid id) => new(id);
}
