namespace Cacao.Fusion.Composition;

public sealed class RequireInvalidFieldTypeRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsAString()
        => RuleAssert.Valid(
            new RequireInvalidFieldTypeRule(),
            """
            type User @key(fields: "id") { id: ID! profile(name: String! @require(field: "name")): Profile }
            type Profile { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldIsANumber()
        => RuleAssert.Invalid(
            new RequireInvalidFieldTypeRule(),
            "REQUIRE_INVALID_FIELD_TYPE",
            ["User.profile(name:) A"],
            """
            type User @key(fields: "id") { id: ID! profile(name: String! @require(field: 123)): Profile }
            type Profile { id: ID! name: String }
            """);
}
