namespace Cacao.Fusion.Composition;

public sealed class NoQueriesRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_SomeQueryIsVisible()
        => RuleAssert.Valid(
            new NoQueriesRule(),
            """
            type Query { internalData: InternalData @inaccessible }
            type InternalData { secret: String }
            """,
            """
            type Query { product(id: ID!): Product }
            type Product { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_AllQueriesAreHidden()
        => RuleAssert.Invalid(
            new NoQueriesRule(),
            "NO_QUERIES",
            ["Query"],
            """
            type Query { internalData: InternalData @inaccessible }
            type InternalData { secret: String }
            """,
            """
            type Query { adminStats: AdminStats @inaccessible }
            type AdminStats { userCount: Int }
            """);

    [Fact]
    public void Validate_Should_Find_When_ThereIsNoQuery()
        => RuleAssert.Invalid(
            new NoQueriesRule(),
            "NO_QUERIES",
            ["Query"],
            "type Product { id: ID! }");
}
