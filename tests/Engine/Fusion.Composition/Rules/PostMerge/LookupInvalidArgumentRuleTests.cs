namespace Cacao.Fusion.Composition;

public sealed class LookupInvalidArgumentRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_ArgumentIsAField()
        => RuleAssert.Valid(
            new LookupInvalidArgumentRule(),
            """
            type Query { productById(id: ID!): Product @lookup fruit(id: ID!): Fruit @lookup }
            type Product { id: ID! }
            union Fruit = Apple | Orange
            type Apple { id: ID! }
            type Orange { id: ID! }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsInAnotherSchema()
        => RuleAssert.Valid(
            new LookupInvalidArgumentRule(),
            """
            type Query { productBySku(sku: String!): Product @lookup }
            type Product { name: String }
            """,
            "type Product { sku: String! }");

    [Fact]
    public void Validate_Should_Find_When_FieldDoesNotExist()
        => RuleAssert.Invalid(
            new LookupInvalidArgumentRule(),
            "LOOKUP_INVALID_ARGUMENT",
            ["Query.productByCode(code:) A"],
            """
            type Query { productByCode(code: String!): Product @lookup }
            type Product { id: ID! }
            """);

    [Fact]
    public void Validate_Should_Find_When_TypeDiffers()
        => RuleAssert.Invalid(
            new LookupInvalidArgumentRule(),
            "LOOKUP_INVALID_ARGUMENT",
            ["Query.productById(id:) A"],
            """
            type Query { productById(id: Int!): Product @lookup }
            type Product { id: ID! }
            """);

    [Theory]
    [InlineData("ID!", "String!")]
    [InlineData("ID!", "Int!")]
    [InlineData("String!", "ID!")]
    public void Validate_Should_FindNothing_When_IdsAreText(string argument, string field)
        => RuleAssert.Valid(
            new LookupInvalidArgumentRule(),
            $"type Query {{ product(code: {argument}): Product @lookup }} type Product {{ code: {field} }}");

    [Theory]
    [InlineData("ID!", "String")]
    [InlineData("ID!", "[String!]!")]
    [InlineData("ID!", "Float!")]
    [InlineData("String!", "Int!")]
    public void Validate_Should_Find_When_TextFillsNoArgument(string argument, string field)
        => RuleAssert.Invalid(
            new LookupInvalidArgumentRule(),
            "LOOKUP_INVALID_ARGUMENT",
            ["Query.product(code:) A"],
            $"type Query {{ product(code: {argument}): Product @lookup }} type Product {{ code: {field} }}");

    [Fact]
    public void Validate_Should_Find_When_OneTypeOfUnionLacksTheField()
        => RuleAssert.Invalid(
            new LookupInvalidArgumentRule(),
            "LOOKUP_INVALID_ARGUMENT",
            ["Query.fruit(id:) A"],
            """
            type Query { fruit(id: ID!): Fruit @lookup }
            union Fruit = Apple | Orange
            type Apple { id: ID! }
            type Orange { name: String }
            """);
}
