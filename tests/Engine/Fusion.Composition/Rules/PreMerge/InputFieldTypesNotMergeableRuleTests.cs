namespace Cacao.Fusion.Composition;

public sealed class InputFieldTypesNotMergeableRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_NullabilityDiffers()
        => RuleAssert.Valid(
            new InputFieldTypesNotMergeableRule(),
            "input AuthorInput { name: String! tags: [String!] }",
            "input AuthorInput { name: String tags: [String]! }");

    [Fact]
    public void Validate_Should_Find_When_NamedTypesDiffer()
        => RuleAssert.Invalid(
            new InputFieldTypesNotMergeableRule(),
            "INPUT_FIELD_TYPES_NOT_MERGEABLE",
            ["AuthorInput.birthdate A"],
            "input AuthorInput { birthdate: String! }",
            "input AuthorInput { birthdate: DateTime! }");

    [Fact]
    public void Validate_Should_Find_When_OneIsAList()
        => RuleAssert.Invalid(
            new InputFieldTypesNotMergeableRule(),
            "INPUT_FIELD_TYPES_NOT_MERGEABLE",
            ["AuthorInput.birthdate A"],
            "input AuthorInput { birthdate: String! }",
            "input AuthorInput { birthdate: [String!] }");
}
