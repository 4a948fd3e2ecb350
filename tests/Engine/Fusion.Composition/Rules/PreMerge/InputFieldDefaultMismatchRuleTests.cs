namespace Cacao.Fusion.Composition;

public sealed class InputFieldDefaultMismatchRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_DefaultsAgree()
        => RuleAssert.Valid(
            new InputFieldDefaultMismatchRule(),
            "input BookFilter { minPageCount: Int = 10 }",
            "input BookFilter { minPageCount: Int = 10 }",
            "input BookFilter { minPageCount: Int }");

    [Fact]
    public void Validate_Should_Find_When_DefaultsDiffer()
        => RuleAssert.Invalid(
            new InputFieldDefaultMismatchRule(),
            "INPUT_FIELD_DEFAULT_MISMATCH",
            ["BookFilter.minPageCount A"],
            "input BookFilter { minPageCount: Int = 10 }",
            "input BookFilter { minPageCount: Int }",
            "input BookFilter { minPageCount: Int = 20 }");
}
