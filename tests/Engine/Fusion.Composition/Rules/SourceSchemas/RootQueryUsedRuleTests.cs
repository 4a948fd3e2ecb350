namespace Cacao.Fusion.Composition;

public sealed class RootQueryUsedRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_RootHasItsName()
        => RuleAssert.Valid(
            new RootQueryUsedRule(),
            """
            schema { query: Query }
            type Query { product(id: ID!): Product }
            type Product { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_RootHasAnotherName()
        => RuleAssert.Invalid(
            new RootQueryUsedRule(),
            "ROOT_QUERY_USED",
            ["A"],
            """
            schema { query: RootQuery }
            type RootQuery { product(id: ID!): Product }
            type Query { deprecatedField: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_NameIsNoRoot()
        => RuleAssert.Invalid(
            new RootQueryUsedRule(),
            "ROOT_QUERY_USED",
            ["A"],
            "scalar Query");
}
