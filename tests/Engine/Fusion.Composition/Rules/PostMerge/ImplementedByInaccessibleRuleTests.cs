namespace Cacao.Fusion.Composition;

public sealed class ImplementedByInaccessibleRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsVisible()
        => RuleAssert.Valid(
            new ImplementedByInaccessibleRule(),
            """
            interface Node { id: ID! }
            type User implements Node { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_InterfaceIsHidden()
        => RuleAssert.Valid(
            new ImplementedByInaccessibleRule(),
            """
            interface Auditable @inaccessible { lastAudit: DateTime! }
            type Order implements Auditable { lastAudit: DateTime! @inaccessible orderNumber: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldIsHidden()
        => RuleAssert.Invalid(
            new ImplementedByInaccessibleRule(),
            "IMPLEMENTED_BY_INACCESSIBLE",
            ["User.id"],
            """
            interface Node { id: ID! }
            type User implements Node { id: ID! @inaccessible name: String }
            """);
}
