namespace Cacao.Fusion.Composition;

public sealed class InputFieldOmittedRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldsAgree()
        => RuleAssert.Valid(
            new InputFieldOmittedRule(),
            "input F { a: Int }",
            "input F { a: Int }");

    [Fact]
    public void Validate_Should_Find_When_FieldIsMissing()
        => RuleAssert.Invalid(
            new InputFieldOmittedRule(),
            "INPUT_FIELD_OMITTED",
            ["F.b", "F.c"],
            "input F { a: Int b: Int }",
            "input F { a: Int c: Int }");
}
