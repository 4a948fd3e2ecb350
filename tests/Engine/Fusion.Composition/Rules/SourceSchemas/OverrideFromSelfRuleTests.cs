namespace Cacao.Fusion.Composition;

public sealed class OverrideFromSelfRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_SchemaIsAnother()
        => RuleAssert.Valid(
            new OverrideFromSelfRule(),
            "type Bill { id: ID! amount: Int }",
            """
            type Bill { id: ID! amount: Int @override(from: "A") }
            """);

    [Fact]
    public void Validate_Should_Find_When_SchemaIsTheSame()
        => RuleAssert.Invalid(
            new OverrideFromSelfRule(),
            "OVERRIDE_FROM_SELF",
            ["Bill.amount A"],
            """
            type Bill { id: ID! amount: Int @override(from: "A") }
            """);
}
