namespace ReferenceServer;

[ObjectType<User>]
public static partial class UserNode
{
    public static IEnumerable<User> GetFriends([Parent] User user, int? first = 10)
        => Library.Users.Where(other => other != user).Take(first ?? int.MaxValue);
}
