namespace Cacao.Fusion.Composition;

public sealed class EmptyMergedInputObjectTypeRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldsAgree()
        => RuleAssert.Valid(
            new EmptyMergedInputObjectTypeRule(),
            "input BookFilter { name: String }",
            "input BookFilter { name: String }");

    [Fact]
    public void Validate_Should_FindNothing_When_TypeIsHidden()
        => RuleAssert.Valid(
            new EmptyMergedInputObjectTypeRule(),
            "input BookFilter @inaccessible { name: String minPageCount: Int }",
            "input BookFilter { name: String }");

    [Fact]
    public void Validate_Should_Find_When_AllFieldsAreHidden()
        => RuleAssert.Invalid(
            new EmptyMergedInputObjectTypeRule(),
            "EMPTY_MERGED_INPUT_OBJECT_TYPE",
            ["BookFilter"],
            "input BookFilter { name: String @inaccessible paperback: Boolean }",
            "input BookFilter { name: String paperback: Boolean @inaccessible }");

    [Fact]
    public void Validate_Should_Find_When_NoFieldIsInAll()
        => RuleAssert.Invalid(
            new EmptyMergedInputObjectTypeRule(),
            "EMPTY_MERGED_INPUT_OBJECT_TYPE",
            ["BookFilter"],
            "input BookFilter { paperback: Boolean }",
            "input BookFilter { name: String }");
}
