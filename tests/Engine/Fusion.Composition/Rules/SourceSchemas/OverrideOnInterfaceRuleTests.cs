namespace Cacao.Fusion.Composition;

public sealed class OverrideOnInterfaceRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_TypeIsAnObject()
        => RuleAssert.Valid(
            new OverrideOnInterfaceRule(),
            "type Order { id: ID! amount: Int }",
            """
            type Order { id: ID! amount: Int @override(from: "A") }
            """);

    [Fact]
    public void Validate_Should_Find_When_TypeIsAnInterface()
        => RuleAssert.Invalid(
            new OverrideOnInterfaceRule(),
            "OVERRIDE_ON_INTERFACE",
            ["Bill.amount A"],
            """
            interface Bill { id: ID! amount: Int @override(from: "B") }
            """);
}
