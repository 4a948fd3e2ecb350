namespace Cacao.Fusion.Composition;

public sealed class ExternalArgumentTypeMismatchRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_TypesAgree()
        => RuleAssert.Valid(
            new ExternalArgumentTypeMismatchRule(),
            "type Product { name(language: Language): String }",
            "type Product { name(language: Language): String @external }");

    [Fact]
    public void Validate_Should_Find_When_TypesDiffer()
        => RuleAssert.Invalid(
            new ExternalArgumentTypeMismatchRule(),
            "EXTERNAL_ARGUMENT_TYPE_MISMATCH",
            ["Product.name(language:) B"],
            "type Product { name(language: Language): String }",
            "type Product { name(language: String): String @external }");
}
