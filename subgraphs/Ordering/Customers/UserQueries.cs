namespace EShop.Ordering.Customers;

[QueryType]
public static partial class UserQueries
{
    /// <summary>What Ordering knows of a user.</summary>
    [Lookup]
    [Internal]
    public static User? GetUserById([ID<User>] Guid id) => new(id);
}
