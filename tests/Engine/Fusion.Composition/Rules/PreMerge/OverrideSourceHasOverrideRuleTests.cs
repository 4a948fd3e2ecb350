namespace Cacao.Fusion.Composition;

public sealed class OverrideSourceHasOverrideRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_OneOverrides()
        => RuleAssert.Valid(
            new OverrideSourceHasOverrideRule(),
            "type Bill { id: ID! amount: Int }",
            """
            type Bill { id: ID! amount: Int @override(from: "A") }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_OverridesFollowEachOther()
        => RuleAssert.Valid(
            new OverrideSourceHasOverrideRule(),
            "type Bill { amount: Int }",
            """
            type Bill { amount: Int @override(from: "A") }
            """,
            """
            type Bill { amount: Int @override(from: "B") }
            """);

    [Fact]
    public void Validate_Should_Find_When_TwoOverrideEachOther()
        => RuleAssert.Invalid(
            new OverrideSourceHasOverrideRule(),
            "OVERRIDE_SOURCE_HAS_OVERRIDE",
            ["Bill.amount A"],
            """
            type Bill { id: ID! amount: Int @override(from: "B") }
            """,
            """
            type Bill { id: ID! amount: Int @override(from: "A") }
            """);

    [Fact]
    public void Validate_Should_Find_When_OverridesFormACycle()
        => RuleAssert.Invalid(
            new OverrideSourceHasOverrideRule(),
            "OVERRIDE_SOURCE_HAS_OVERRIDE",
            ["Bill.amount A"],
            """
            type Bill { amount: Int @override(from: "B") }
            """,
            """
            type Bill { amount: Int @override(from: "C") }
            """,
            """
            type Bill { amount: Int @override(from: "A") }
            """);

    [Fact]
    public void Validate_Should_Find_When_TwoOverrideOne()
        => RuleAssert.Invalid(
            new OverrideSourceHasOverrideRule(),
            "OVERRIDE_SOURCE_HAS_OVERRIDE",
            ["Bill.amount A"],
            """
            type Bill { amount: Int @override(from: "C") }
            """,
            """
            type Bill { amount: Int @override(from: "C") }
            """,
            "type Bill { amount: Int }");
}
