namespace Cacao.Fusion.Composition;

public sealed class SpecifiedByUrlMismatchRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_AddressesAgree()
        => RuleAssert.Valid(
            new SpecifiedByUrlMismatchRule(),
            """
            scalar Date @specifiedBy(url: "https://example.com/date")
            """,
            """
            scalar Date @specifiedBy(url: "https://example.com/date")
            """);

    [Fact]
    public void Validate_Should_Find_When_AddressesDiffer()
        => RuleAssert.Invalid(
            new SpecifiedByUrlMismatchRule(),
            "SPECIFIED_BY_URL_MISMATCH",
            ["Date A", "Date B"],
            """
            scalar Date @specifiedBy(url: "https://example.com/a")
            """,
            """
            scalar Date @specifiedBy(url: "https://example.com/b")
            """,
            "scalar Date");
}
