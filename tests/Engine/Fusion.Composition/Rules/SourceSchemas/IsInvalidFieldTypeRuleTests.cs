namespace Cacao.Fusion.Composition;

public sealed class IsInvalidFieldTypeRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsAString()
        => RuleAssert.Valid(
            new IsInvalidFieldTypeRule(),
            """
            type Query { personById(id: ID! @is(field: "id")): Person @lookup }
            type Person { id: ID! }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldIsANumber()
        => RuleAssert.Invalid(
            new IsInvalidFieldTypeRule(),
            "IS_INVALID_FIELD_TYPE",
            ["Query.personById(id:) A"],
            """
            type Query { personById(id: ID! @is(field: 123)): Person @lookup }
            type Person { id: ID! }
            """);
}
