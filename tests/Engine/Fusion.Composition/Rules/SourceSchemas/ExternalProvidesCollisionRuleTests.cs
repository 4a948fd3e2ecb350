namespace Cacao.Fusion.Composition;

public sealed class ExternalProvidesCollisionRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsExternalOnly()
        => RuleAssert.Valid(
            new ExternalProvidesCollisionRule(),
            "type Payment { id: ID! method: String }",
            "type Payment { id: ID! method: String @external }");

    [Fact]
    public void Validate_Should_Find_When_FieldIsBoth()
        => RuleAssert.Invalid(
            new ExternalProvidesCollisionRule(),
            "EXTERNAL_PROVIDES_COLLISION",
            ["Invoice.description B"],
            "type Invoice { id: ID! description: String }",
            """
            type Invoice { id: ID! description: String @external @provides(fields: "length") }
            """);
}
