namespace Cacao.Fusion.Composition;

public sealed class FieldWithMissingRequiredArgumentRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_ArgumentIsInAll()
        => RuleAssert.Valid(
            new FieldWithMissingRequiredArgumentRule(),
            "type Query { books(author: String!): [Book] @shareable }",
            "type Query { books(author: String!): [Book] @shareable }");

    [Fact]
    public void Validate_Should_FindNothing_When_ArgumentIsOptional()
        => RuleAssert.Valid(
            new FieldWithMissingRequiredArgumentRule(),
            """
            type Collection { books(author: String! @require(field: "author")): [Book] @shareable }
            """,
            "type Collection { books(author: String): [Book] @shareable }");

    [Fact]
    public void Validate_Should_Find_When_ArgumentIsMissing()
        => RuleAssert.Invalid(
            new FieldWithMissingRequiredArgumentRule(),
            "FIELD_WITH_MISSING_REQUIRED_ARGUMENT",
            ["Query.books(author:) B"],
            "type Query { books(author: String!): [Book] @shareable }",
            "type Query { books: [Book] @shareable }");

    [Fact]
    public void Validate_Should_Find_When_ArgumentIsARequirement()
        => RuleAssert.Invalid(
            new FieldWithMissingRequiredArgumentRule(),
            "FIELD_WITH_MISSING_REQUIRED_ARGUMENT",
            ["Collection.books(author:) A"],
            """
            type Collection { books(author: String! @require(field: "author")): [Book] @shareable }
            """,
            "type Collection { books(author: String!): [Book] @shareable }");
}
