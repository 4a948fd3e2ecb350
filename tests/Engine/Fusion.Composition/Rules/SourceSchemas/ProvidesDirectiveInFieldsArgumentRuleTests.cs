namespace Cacao.Fusion.Composition;

public sealed class ProvidesDirectiveInFieldsArgumentRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldsArePlain()
        => RuleAssert.Valid(
            new ProvidesDirectiveInFieldsArgumentRule(),
            """
            type User @key(fields: "id name") { id: ID! name: String profile: Profile @provides(fields: "name") }
            type Profile { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldHasADirective()
        => RuleAssert.Invalid(
            new ProvidesDirectiveInFieldsArgumentRule(),
            "PROVIDES_DIRECTIVE_IN_FIELDS_ARGUMENT",
            ["User.profile A"],
            """
            directive @lowercase on FIELD_DEFINITION
            type User { profile: Profile @provides(fields: "name @lowercase") }
            type Profile { id: ID! name: String }
            """);
}
