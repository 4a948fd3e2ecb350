namespace Cacao.Fusion.Composition;

public sealed class ExternalOnInterfaceRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_InterfaceIsPlain()
        => RuleAssert.Valid(
            new ExternalOnInterfaceRule(),
            """
            interface Node { id: ID! }
            type User implements Node { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_InterfaceFieldIsExternal()
        => RuleAssert.Invalid(
            new ExternalOnInterfaceRule(),
            "EXTERNAL_ON_INTERFACE",
            ["Node.id A"],
            "interface Node { id: ID! @external }");
}
