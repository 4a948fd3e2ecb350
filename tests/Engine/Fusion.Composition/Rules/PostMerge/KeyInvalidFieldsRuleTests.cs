namespace Cacao.Fusion.Composition;

public sealed class KeyInvalidFieldsRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldsExist()
        => RuleAssert.Valid(
            new KeyInvalidFieldsRule(),
            """
            type Product @key(fields: "sku featuredItem { id }") { sku: String! featuredItem: Node! }
            interface Node { id: ID! }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldDoesNotExist()
        => RuleAssert.Invalid(
            new KeyInvalidFieldsRule(),
            "KEY_INVALID_FIELDS",
            ["Product A"],
            """
            type Product @key(fields: "id") { sku: String! }
            """);

    [Fact]
    public void Validate_Should_Find_When_SubselectionIsMissing()
        => RuleAssert.Invalid(
            new KeyInvalidFieldsRule(),
            "KEY_INVALID_FIELDS",
            ["Product A"],
            """
            type Product @key(fields: "item") { item: Item! }
            type Item { id: ID! }
            """);

    [Fact]
    public void Validate_Should_Find_When_ScalarHasSubselection()
        => RuleAssert.Invalid(
            new KeyInvalidFieldsRule(),
            "KEY_INVALID_FIELDS",
            ["Product A"],
            """
            type Product @key(fields: "sku { id }") { sku: String! }
            """);

    /// <summary>What is both may be in another source schema.</summary>
    [Fact]
    public void Validate_Should_Succeed_When_FragmentIsOnAnotherInterface()
        => RuleAssert.Valid(
            new KeyInvalidFieldsRule(),
            """
            type Product @key(fields: "item { ... on Named { name } }") { item: Item! }
            interface Item { id: ID! }
            interface Named { name: String! }
            """);
}
