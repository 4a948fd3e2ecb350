namespace Cacao.Fusion.Composition;

public sealed class IsInvalidSyntaxRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_MapIsWellFormed()
        => RuleAssert.Valid(
            new IsInvalidSyntaxRule(),
            """
            type Query { personById(id: ID! @is(field: "id")): Person @lookup }
            type Person { id: ID! }
            """);

    [Fact]
    public void Validate_Should_Find_When_BraceIsMissing()
        => RuleAssert.Invalid(
            new IsInvalidSyntaxRule(),
            "IS_INVALID_SYNTAX",
            ["Query.personById(id:) A"],
            """
            type Query { personById(id: ID! @is(field: "{ id ")): Person @lookup }
            type Person { id: ID! }
            """);
}
