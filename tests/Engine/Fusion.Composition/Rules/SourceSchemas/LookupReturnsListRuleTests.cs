namespace Cacao.Fusion.Composition;

public sealed class LookupReturnsListRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_LookupIsSingle()
        => RuleAssert.Valid(
            new LookupReturnsListRule(),
            """
            type Query { userById(id: ID!): User @lookup }
            type User { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_LookupIsAList()
        => RuleAssert.Invalid(
            new LookupReturnsListRule(),
            "LOOKUP_RETURNS_LIST",
            ["Query.usersByIds A"],
            """
            type Query { usersByIds(ids: [ID!]!): [User!] @lookup }
            type User { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_LookupIsANonNullList()
        => RuleAssert.Invalid(
            new LookupReturnsListRule(),
            "LOOKUP_RETURNS_LIST",
            ["Query.usersByIds A"],
            """
            type Query { usersByIds(ids: [ID!]!): [User!]! @lookup }
            type User { id: ID! name: String }
            """);
}
