namespace Cacao.Fusion.Composition;

public sealed class ProvidesOnNonCompositeFieldRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldReturnsAnObject()
        => RuleAssert.Valid(
            new ProvidesOnNonCompositeFieldRule(),
            """
            type User { id: ID! address: Address @provides(fields: "street") }
            type Address { street: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldReturnsAScalar()
        => RuleAssert.Invalid(
            new ProvidesOnNonCompositeFieldRule(),
            "PROVIDES_ON_NON_COMPOSITE_FIELD",
            ["User.email A"],
            """
            type User { id: ID! email: String @provides(fields: "length") }
            """);
}
