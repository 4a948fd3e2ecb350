namespace Cacao.Fusion.Composition;

public sealed class ProvidesFieldsMissingExternalRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsExternal()
        => RuleAssert.Valid(
            new ProvidesFieldsMissingExternalRule(),
            """
            type Order { id: ID! customer: Customer @provides(fields: "name") }
            type Customer { id: ID! name: String @external }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_OwnFieldsLeadToExternalOnes()
        => RuleAssert.Valid(
            new ProvidesFieldsMissingExternalRule(),
            """
            type Order { id: ID! customer: Customer @provides(fields: "home { town { name } }") }
            type Customer { home: Address }
            type Address { town: Town }
            type Town { name: String @external }
            """);

    [Fact]
    public void Validate_Should_FindAllOfTheWay_When_ItLeadsToNothingExternal()
        => RuleAssert.Invalid(
            new ProvidesFieldsMissingExternalRule(),
            "PROVIDES_FIELDS_MISSING_EXTERNAL",
            ["Order.customer A", "Order.customer A", "Order.customer A"],
            """
            type Order { id: ID! customer: Customer @provides(fields: "home { town { name } }") }
            type Customer { home: Address }
            type Address { town: Town }
            type Town { name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldIsOwn()
        => RuleAssert.Invalid(
            new ProvidesFieldsMissingExternalRule(),
            "PROVIDES_FIELDS_MISSING_EXTERNAL",
            ["Order.buyer A"],
            """
            type User { id: ID! address: String }
            type Order { id: ID! buyer: User @provides(fields: "address") }
            """);
}
