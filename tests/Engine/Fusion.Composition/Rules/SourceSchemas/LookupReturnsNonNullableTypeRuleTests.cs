namespace Cacao.Fusion.Composition;

public sealed class LookupReturnsNonNullableTypeRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_LookupIsNullable()
        => RuleAssert.Valid(
            new LookupReturnsNonNullableTypeRule(),
            """
            type Query { userById(id: ID!): User @lookup }
            type User { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_LookupIsNot()
        => RuleAssert.Invalid(
            new LookupReturnsNonNullableTypeRule(),
            "LOOKUP_RETURNS_NON_NULLABLE_TYPE",
            ["Query.userById A"],
            """
            type Query { userById(id: ID!): User! @lookup }
            type User { id: ID! name: String }
            """);
}
