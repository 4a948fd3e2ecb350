namespace ReferenceServer;

/// <summary>All there is.</summary>
internal static class Library
{
    public static User Ada { get; } = new("1", "Ada");

    public static IReadOnlyList<User> Users { get; } = [Ada, new User("2", "Bob")];

    public static Book Book { get; } = new("b1", "T", Ada);

    public static IReadOnlyList<INode> Nodes { get; } = [.. Users, Book];
}
