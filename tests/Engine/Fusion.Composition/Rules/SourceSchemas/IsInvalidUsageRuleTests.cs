namespace Cacao.Fusion.Composition;

public sealed class IsInvalidUsageRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsALookup()
        => RuleAssert.Valid(
            new IsInvalidUsageRule(),
            """
            type Query { personById(id: ID! @is(field: "id")): Person @lookup }
            type Person { id: ID! }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldIsNoLookup()
        => RuleAssert.Invalid(
            new IsInvalidUsageRule(),
            "IS_INVALID_USAGE",
            ["Query.personById(id:) A"],
            """
            type Query { personById(id: ID! @is(field: "id")): Person }
            type Person { id: ID! }
            """);
}
