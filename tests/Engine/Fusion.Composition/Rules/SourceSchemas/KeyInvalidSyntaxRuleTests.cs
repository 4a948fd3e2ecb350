namespace Cacao.Fusion.Composition;

public sealed class KeyInvalidSyntaxRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_KeyIsWellFormed()
        => RuleAssert.Valid(
            new KeyInvalidSyntaxRule(),
            """
            type Product @key(fields: "sku featuredItem { id }") { sku: String! featuredItem: Node! }
            interface Node { id: ID! }
            """);

    [Fact]
    public void Validate_Should_Find_When_BraceIsMissing()
        => RuleAssert.Invalid(
            new KeyInvalidSyntaxRule(),
            "KEY_INVALID_SYNTAX",
            ["Product A"],
            """
            type Product @key(fields: "featuredItem { id") { featuredItem: Node! sku: String! }
            interface Node { id: ID! }
            """);
}
