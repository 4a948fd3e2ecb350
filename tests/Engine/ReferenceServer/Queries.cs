namespace ReferenceServer;

[QueryType]
public static partial class Queries
{
    public static string GetHello(string? name = "world") => $"hello {name}";

    public static User? GetMe() => Library.Ada;

    public static INode? GetNode([GraphQLType<NonNullType<IdType>>] string id) => Library.Nodes.FirstOrDefault(node => node.Id == id);

    public static IReadOnlyList<INode> GetNodes() => Library.Nodes;

    public static string? GetFail() => throw new GraphQLException("boom");

    public static string GetFailNonNull() => throw new GraphQLException("boom");

    public static string GetGreet(GreetInput input) => $"{input.Title} {input.Name}";

    [GraphQLDeprecated("use hello")]
    public static string? GetOld() => null;

    public static IEnumerable<ISearchResult> GetSearch(Kind? kind = Kind.Book)
        => Library.Nodes.OfType<ISearchResult>().Where(found => kind == Kind.User ? found is User : found is Book);
}
