namespace EShop.Identity.Users;

/// <summary>No such user.</summary>
public sealed class UserNotFoundException(Guid id) : Exception("The user does not exist.")
{
    [ID<User>]
    public Guid UserId => id;
}
