namespace Cacao.Fusion.Composition;

public sealed class KeyFieldsSelectInvalidTypeRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_KeyIsAScalar()
        => RuleAssert.Valid(
            new KeyFieldsSelectInvalidTypeRule(),
            """
            type Product @key(fields: "sku") { sku: String! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_KeyIsAnInterface()
        => RuleAssert.Invalid(
            new KeyFieldsSelectInvalidTypeRule(),
            "KEY_FIELDS_SELECT_INVALID_TYPE",
            ["Product A"],
            """
            type Product @key(fields: "featuredItem { id }") { featuredItem: Node! sku: String! }
            interface Node { id: ID! }
            """);

    [Fact]
    public void Validate_Should_Find_When_KeyIsAList()
        => RuleAssert.Invalid(
            new KeyFieldsSelectInvalidTypeRule(),
            "KEY_FIELDS_SELECT_INVALID_TYPE",
            ["Product A"],
            """
            type Product @key(fields: "tags") { tags: [String!]! sku: String! }
            """);

    [Fact]
    public void Validate_Should_Find_When_KeyIsAUnion()
        => RuleAssert.Invalid(
            new KeyFieldsSelectInvalidTypeRule(),
            "KEY_FIELDS_SELECT_INVALID_TYPE",
            ["Product A"],
            """
            type Product @key(fields: "relatedItems") { relatedItems: Related! sku: String! }
            union Related = Product | Service
            type Service { id: ID! }
            """);
}
