namespace Cacao.Fusion.Composition;

public sealed class EmptyMergedInterfaceTypeRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_SomeFieldIsVisible()
        => RuleAssert.Valid(
            new EmptyMergedInterfaceTypeRule(),
            "interface Product { name: String price: Int @inaccessible }",
            "interface Product { price: Int inStock: Boolean }");

    [Fact]
    public void Validate_Should_FindNothing_When_TypeIsHidden()
        => RuleAssert.Valid(
            new EmptyMergedInterfaceTypeRule(),
            "interface Product @inaccessible { name: String price: Int }",
            "interface Product { name: String inStock: Boolean }");

    [Fact]
    public void Validate_Should_Find_When_AllFieldsAreHidden()
        => RuleAssert.Invalid(
            new EmptyMergedInterfaceTypeRule(),
            "EMPTY_MERGED_INTERFACE_TYPE",
            ["Product"],
            "interface Product { name: String @inaccessible price: Int }",
            "interface Product { name: String price: Int @inaccessible }");
}
