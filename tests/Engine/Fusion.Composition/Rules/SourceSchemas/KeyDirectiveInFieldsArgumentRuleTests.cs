namespace Cacao.Fusion.Composition;

public sealed class KeyDirectiveInFieldsArgumentRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_KeyIsPlain()
        => RuleAssert.Valid(
            new KeyDirectiveInFieldsArgumentRule(),
            """
            type User @key(fields: "id name") { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldHasADirective()
        => RuleAssert.Invalid(
            new KeyDirectiveInFieldsArgumentRule(),
            "KEY_DIRECTIVE_IN_FIELDS_ARGUMENT",
            ["User A"],
            """
            directive @lowercase on FIELD_DEFINITION
            type User @key(fields: "id name @lowercase") { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_NestedFieldHasADirective()
        => RuleAssert.Invalid(
            new KeyDirectiveInFieldsArgumentRule(),
            "KEY_DIRECTIVE_IN_FIELDS_ARGUMENT",
            ["User A"],
            """
            directive @lowercase on FIELD_DEFINITION
            type User @key(fields: "id name { firstName @lowercase }") { id: ID! name: FullName }
            type FullName { firstName: String lastName: String }
            """);
}
