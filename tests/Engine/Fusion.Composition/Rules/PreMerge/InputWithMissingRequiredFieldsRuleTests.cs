namespace Cacao.Fusion.Composition;

public sealed class InputWithMissingRequiredFieldsRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldsAreInAll()
        => RuleAssert.Valid(
            new InputWithMissingRequiredFieldsRule(),
            "input BookFilter { title: String! author: String }",
            "input BookFilter { title: String! yearPublished: Int }");

    [Fact]
    public void Validate_Should_FindNothing_When_FieldHasADefault()
        => RuleAssert.Valid(
            new InputWithMissingRequiredFieldsRule(),
            """
            input BookFilter { title: String! = "" }
            """,
            "input BookFilter { author: String }");

    [Fact]
    public void Validate_Should_Find_When_FieldIsMissing()
        => RuleAssert.Invalid(
            new InputWithMissingRequiredFieldsRule(),
            "INPUT_WITH_MISSING_REQUIRED_FIELDS",
            ["BookFilter B"],
            "input BookFilter { title: String! author: String }",
            "input BookFilter { author: String yearPublished: Int }");
}
