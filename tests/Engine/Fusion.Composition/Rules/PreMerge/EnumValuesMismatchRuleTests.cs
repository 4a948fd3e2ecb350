namespace Cacao.Fusion.Composition;

public sealed class EnumValuesMismatchRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_ValuesAgree()
        => RuleAssert.Valid(
            new EnumValuesMismatchRule(),
            "enum Genre { FANTASY }",
            "enum Genre { FANTASY }");

    [Fact]
    public void Validate_Should_FindNothing_When_OtherValuesAreHidden()
        => RuleAssert.Valid(
            new EnumValuesMismatchRule(),
            "enum Genre { FANTASY SCIENCE_FICTION @inaccessible }",
            "enum Genre { FANTASY }");

    [Fact]
    public void Validate_Should_Find_When_ValuesDiffer()
        => RuleAssert.Invalid(
            new EnumValuesMismatchRule(),
            "ENUM_VALUES_MISMATCH",
            ["Genre A", "Genre B"],
            "enum Genre { FANTASY }",
            "enum Genre { SCIENCE_FICTION }");
}
