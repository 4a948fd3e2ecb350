namespace Cacao.Fusion.Composition;

public sealed class ProvidesInvalidSyntaxRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldsAreWellFormed()
        => RuleAssert.Valid(
            new ProvidesInvalidSyntaxRule(),
            """
            type User { id: ID! address: Address @provides(fields: "street city") }
            type Address { street: String city: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_BraceIsMissing()
        => RuleAssert.Invalid(
            new ProvidesInvalidSyntaxRule(),
            "PROVIDES_INVALID_SYNTAX",
            ["User.address A"],
            """
            type User @key(fields: "id") { id: ID! address: Address @provides(fields: "{ street city ") }
            """);
}
