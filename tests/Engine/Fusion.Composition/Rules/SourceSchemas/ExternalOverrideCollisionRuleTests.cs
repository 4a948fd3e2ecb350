namespace Cacao.Fusion.Composition;

public sealed class ExternalOverrideCollisionRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsOverriddenOnly()
        => RuleAssert.Valid(
            new ExternalOverrideCollisionRule(),
            "type User { id: ID! fullName: String }",
            """
            type User { id: ID! fullName: String @override(from: "A") }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldIsBoth()
        => RuleAssert.Invalid(
            new ExternalOverrideCollisionRule(),
            "EXTERNAL_OVERRIDE_COLLISION",
            ["Payment.amount B"],
            "type Payment { id: ID! amount: Int }",
            """
            type Payment { id: ID! amount: Int @override(from: "A") @external }
            """);
}
