namespace Cacao.Fusion.Composition;

public sealed class NonNullInputFieldIsInaccessibleRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_HiddenFieldIsOptional()
        => RuleAssert.Valid(
            new NonNullInputFieldIsInaccessibleRule(),
            "input BookFilter { author: String! age: Int @inaccessible }",
            "input BookFilter { author: String! age: Int }");

    [Fact]
    public void Validate_Should_FindNothing_When_RemovedFieldIsOptional()
        => RuleAssert.Valid(
            new NonNullInputFieldIsInaccessibleRule(),
            "input BookFilter { author: String! age: Int }",
            "input BookFilter { author: String! }");

    [Fact]
    public void Validate_Should_Find_When_HiddenFieldIsRequired()
        => RuleAssert.Invalid(
            new NonNullInputFieldIsInaccessibleRule(),
            "NON_NULL_INPUT_FIELD_IS_INACCESSIBLE",
            ["BookFilter.age A"],
            "input BookFilter { author: String! age: Int! }",
            "input BookFilter { author: String! age: Int @inaccessible }");

    [Fact]
    public void Validate_Should_Find_When_RemovedFieldIsRequired()
        => RuleAssert.Invalid(
            new NonNullInputFieldIsInaccessibleRule(),
            "NON_NULL_INPUT_FIELD_IS_INACCESSIBLE",
            ["BookFilter.age A"],
            "input BookFilter { author: String! age: Int! }",
            "input BookFilter { author: String! }");
}
