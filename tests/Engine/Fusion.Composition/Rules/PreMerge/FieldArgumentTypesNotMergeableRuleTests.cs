namespace Cacao.Fusion.Composition;

public sealed class FieldArgumentTypesNotMergeableRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_NullabilityDiffers()
        => RuleAssert.Valid(
            new FieldArgumentTypesNotMergeableRule(),
            "type User { field(argument: String!): String }",
            "type User { field(argument: String): String }");

    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsHidden()
        => RuleAssert.Valid(
            new FieldArgumentTypesNotMergeableRule(),
            "type User { field(argument: String!): String }",
            "type User { field(argument: DateTime): String @inaccessible }");

    [Fact]
    public void Validate_Should_Find_When_NamedTypesDiffer()
        => RuleAssert.Invalid(
            new FieldArgumentTypesNotMergeableRule(),
            "FIELD_ARGUMENT_TYPES_NOT_MERGEABLE",
            ["User.field(argument:) A"],
            "type User { field(argument: String!): String }",
            "type User { field(argument: DateTime): String }");

    [Fact]
    public void Validate_Should_Find_When_ElementTypesDiffer()
        => RuleAssert.Invalid(
            new FieldArgumentTypesNotMergeableRule(),
            "FIELD_ARGUMENT_TYPES_NOT_MERGEABLE",
            ["User.field(argument:) A"],
            "type User { field(argument: [String]): String }",
            "type User { field(argument: [DateTime]): String }");

    [Fact]
    public void Validate_Should_Succeed_When_TypeIsInaccessibleInOneSchema()
        => RuleAssert.Valid(
            new FieldArgumentTypesNotMergeableRule(),
            "type User { field(argument: String!): String }",
            "type User @inaccessible { id: ID! }",
            "type User { field(argument: DateTime): String }");

    [Fact]
    public void Validate_Should_Succeed_When_FieldIsInaccessibleInOneOfThree()
        => RuleAssert.Valid(
            new FieldArgumentTypesNotMergeableRule(),
            "type User { field(argument: String!): String }",
            "type User { field(argument: String): String @inaccessible }",
            "type User { field(argument: DateTime): String }");
}
