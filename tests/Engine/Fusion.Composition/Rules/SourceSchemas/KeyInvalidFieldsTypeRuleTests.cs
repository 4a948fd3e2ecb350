namespace Cacao.Fusion.Composition;

public sealed class KeyInvalidFieldsTypeRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldsIsAString()
        => RuleAssert.Valid(
            new KeyInvalidFieldsTypeRule(),
            """
            type User @key(fields: "id uuid") { id: ID! uuid: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldsIsABoolean()
        => RuleAssert.Invalid(
            new KeyInvalidFieldsTypeRule(),
            "KEY_INVALID_FIELDS_TYPE",
            ["User A"],
            "type User @key(fields: true) { id: ID }");
}
