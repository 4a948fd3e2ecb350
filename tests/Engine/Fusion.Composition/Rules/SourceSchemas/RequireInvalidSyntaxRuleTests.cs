namespace Cacao.Fusion.Composition;

public sealed class RequireInvalidSyntaxRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_MapIsWellFormed()
        => RuleAssert.Valid(
            new RequireInvalidSyntaxRule(),
            """
            type User @key(fields: "id") { id: ID! profile(name: String! @require(field: "name")): Profile }
            type Profile { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_BraceIsMissing()
        => RuleAssert.Invalid(
            new RequireInvalidSyntaxRule(),
            "REQUIRE_INVALID_SYNTAX",
            ["Book.title(lang:) A"],
            """
            type Book { id: ID! title(lang: String! @require(field: "author { name ")): String }
            type Author { name: String }
            """);
}
