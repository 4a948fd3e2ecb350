namespace Cacao.Fusion.Composition;

public sealed class EmptyMergedObjectTypeRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_SomeFieldIsVisible()
        => RuleAssert.Valid(
            new EmptyMergedObjectTypeRule(),
            "type Author { name: String age: Int @inaccessible }",
            "type Author { age: Int registered: Boolean }");

    [Fact]
    public void Validate_Should_FindNothing_When_TypeIsHidden()
        => RuleAssert.Valid(
            new EmptyMergedObjectTypeRule(),
            "type Author @inaccessible { name: String age: Int }",
            "type Author { registered: Boolean }");

    [Fact]
    public void Validate_Should_FindNothing_When_AllFieldsOfARootAreHidden()
        => RuleAssert.Valid(
            new EmptyMergedObjectTypeRule(),
            "type Query { a: Int @inaccessible } type Mutation { b: Int @inaccessible } type Subscription { c: Int @inaccessible }");

    [Fact]
    public void Validate_Should_Find_When_AllFieldsAreHidden()
        => RuleAssert.Invalid(
            new EmptyMergedObjectTypeRule(),
            "EMPTY_MERGED_OBJECT_TYPE",
            ["Author"],
            "type Author { name: String @inaccessible registered: Boolean }",
            "type Author { name: String registered: Boolean @inaccessible }");
}
