namespace Cacao.Fusion.Composition;

public sealed class ExternalArgumentMissingRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_ArgumentsAgree()
        => RuleAssert.Valid(
            new ExternalArgumentMissingRule(),
            "type Product { name(language: Language): String }",
            "type Product { name(language: Language): String @external }");

    [Fact]
    public void Validate_Should_Find_When_ArgumentIsMissing()
        => RuleAssert.Invalid(
            new ExternalArgumentMissingRule(),
            "EXTERNAL_ARGUMENT_MISSING",
            ["Product.name B"],
            "type Product { name(language: Language): String }",
            "type Product { name: String @external }");
}
