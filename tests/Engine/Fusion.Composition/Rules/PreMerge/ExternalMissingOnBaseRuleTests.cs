namespace Cacao.Fusion.Composition;

public sealed class ExternalMissingOnBaseRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsOwned()
        => RuleAssert.Valid(
            new ExternalMissingOnBaseRule(),
            "type Product { id: ID name: String }",
            "type Product { id: ID name: String @external }");

    [Fact]
    public void Validate_Should_Find_When_NobodyHasTheField()
        => RuleAssert.Invalid(
            new ExternalMissingOnBaseRule(),
            "EXTERNAL_MISSING_ON_BASE",
            ["Product.name B"],
            "type Product { id: ID }",
            "type Product { id: ID name: String @external }");

    [Fact]
    public void Validate_Should_Find_When_FieldIsExternalToAll()
        => RuleAssert.Invalid(
            new ExternalMissingOnBaseRule(),
            "EXTERNAL_MISSING_ON_BASE",
            ["Product.name A", "Product.name B"],
            "type Product { id: ID name: String @external }",
            "type Product { id: ID name: String @external }");
}
