namespace Cacao.Fusion.Composition;

public sealed class QueryRootTypeInaccessibleRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_QueryIsVisible()
        => RuleAssert.Valid(
            new QueryRootTypeInaccessibleRule(),
            """
            schema { query: Query }
            type Query { allBooks: [Book] }
            type Book { id: ID! title: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_QueryIsHidden()
        => RuleAssert.Invalid(
            new QueryRootTypeInaccessibleRule(),
            "QUERY_ROOT_TYPE_INACCESSIBLE",
            ["Query A"],
            """
            schema { query: Query }
            type Query @inaccessible { allBooks: [Book] }
            type Book { id: ID! title: String }
            """);
}
