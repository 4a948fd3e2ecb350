namespace Cacao.Fusion.Composition;

public sealed class ProvidesInvalidFieldsTypeRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldsIsAString()
        => RuleAssert.Valid(
            new ProvidesInvalidFieldsTypeRule(),
            """
            type Product { id: ID! details: ProductDetails @provides(fields: "features") }
            type ProductDetails { features: [String] }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldsIsANumber()
        => RuleAssert.Invalid(
            new ProvidesInvalidFieldsTypeRule(),
            "PROVIDES_INVALID_FIELDS_TYPE",
            ["Product.details A"],
            """
            type Product { id: ID! details: ProductDetails @provides(fields: 123) }
            type ProductDetails { features: [String] }
            """);
}
