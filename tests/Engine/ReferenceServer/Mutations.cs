namespace ReferenceServer;

[MutationType]
public static partial class Mutations
{
    public static User SetName(string name) => Library.Ada with { Name = name };
}
