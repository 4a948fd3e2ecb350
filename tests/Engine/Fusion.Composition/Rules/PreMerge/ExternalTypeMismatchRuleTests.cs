namespace Cacao.Fusion.Composition;

public sealed class ExternalTypeMismatchRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_TypesAgree()
        => RuleAssert.Valid(
            new ExternalTypeMismatchRule(),
            "type Product { name: String }",
            "type Product { name: String @external }");

    [Fact]
    public void Validate_Should_Find_When_TypesDiffer()
        => RuleAssert.Invalid(
            new ExternalTypeMismatchRule(),
            "EXTERNAL_TYPE_MISMATCH",
            ["Product.name B"],
            "type Product { name: String }",
            "type Product { name: ProductName @external }");
}
