namespace Cacao.Fusion.Composition;

public sealed class ExternalArgumentDefaultMismatchRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_DefaultsAgree()
        => RuleAssert.Valid(
            new ExternalArgumentDefaultMismatchRule(),
            """
            type Product { name(language: String = "en"): String }
            """,
            """
            type Product { name(language: String = "en"): String @external }
            """);

    [Fact]
    public void Validate_Should_Find_When_DefaultsDiffer()
        => RuleAssert.Invalid(
            new ExternalArgumentDefaultMismatchRule(),
            "EXTERNAL_ARGUMENT_DEFAULT_MISMATCH",
            ["Product.name(language:) B"],
            """
            type Product { name(language: String = "en"): String }
            """,
            """
            type Product { name(language: String = "de"): String @external }
            """);

    [Fact]
    public void Validate_Should_Find_When_DefaultIsMissing()
        => RuleAssert.Invalid(
            new ExternalArgumentDefaultMismatchRule(),
            "EXTERNAL_ARGUMENT_DEFAULT_MISMATCH",
            ["Product.name(language:) B"],
            """
            type Product { name(language: String = "en"): String }
            """,
            "type Product { name(language: String): String @external }");
}
