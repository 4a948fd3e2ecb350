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

    [Fact]
    public void Validate_Should_FindNothing_When_AnotherSchemaHasAPartOfTheKey()
        => RuleAssert.Valid(
            new KeyInvalidFieldsRule(),
            """
            type Ticket @key(fields: "number venue { code }") { number: Int! }
            """,
            """
            type Ticket { venue: Venue! }
            type Venue { code: ID! }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_APartOfTheKeyIsInternal()
        => RuleAssert.Valid(
            new KeyInvalidFieldsRule(),
            """
            type Ticket @key(fields: "secret") { number: Int! secret: ID! @internal }
            """,
            """
            type Ticket { venue: String }
            """);

    [Fact]
    public void Validate_Should_FindOnce_When_SeveralFieldsOfAKeyAreMissing()
        => RuleAssert.Invalid(
            new KeyInvalidFieldsRule(),
            "KEY_INVALID_FIELDS",
            ["Ticket B"],
            """
            type Ticket { number: Int! }
            """,
            """
            type Ticket @key(fields: "row seat") { price: Int }
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
