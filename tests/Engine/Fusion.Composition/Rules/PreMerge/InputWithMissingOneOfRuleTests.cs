namespace Cacao.Fusion.Composition;

public sealed class InputWithMissingOneOfRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_AllAreChoices()
        => RuleAssert.Valid(
            new InputWithMissingOneOfRule(),
            "input BookFilter @oneOf { title: String }",
            "input BookFilter @oneOf { title: String }");

    [Fact]
    public void Validate_Should_Find_When_OneIsNot()
        => RuleAssert.Invalid(
            new InputWithMissingOneOfRule(),
            "INPUT_WITH_MISSING_ONEOF",
            ["BookFilter A"],
            "input BookFilter { title: String author: String }",
            "input BookFilter @oneOf { title: String author: String }");
}
