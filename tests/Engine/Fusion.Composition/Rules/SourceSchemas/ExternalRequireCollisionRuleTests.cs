namespace Cacao.Fusion.Composition;

public sealed class ExternalRequireCollisionRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsExternalOnly()
        => RuleAssert.Valid(
            new ExternalRequireCollisionRule(),
            "type Book { id: ID! title(subtitle: String): String @external }");

    [Fact]
    public void Validate_Should_Find_When_ExternalFieldRequires()
        => RuleAssert.Invalid(
            new ExternalRequireCollisionRule(),
            "EXTERNAL_REQUIRE_COLLISION",
            ["Book.title B"],
            "type Book { id: ID! title: String subtitle: String }",
            """
            type Book { id: ID! title(subtitle: String @require(field: "subtitle")): String @external }
            """);
}
