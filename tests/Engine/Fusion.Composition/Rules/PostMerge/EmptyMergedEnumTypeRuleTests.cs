namespace Cacao.Fusion.Composition;

public sealed class EmptyMergedEnumTypeRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_SomeValueIsVisible()
        => RuleAssert.Valid(
            new EmptyMergedEnumTypeRule(),
            "enum DeliveryStatus { PENDING @inaccessible SHIPPED DELIVERED }",
            "enum DeliveryStatus { SHIPPED DELIVERED }");

    [Fact]
    public void Validate_Should_Find_When_AllValuesAreHidden()
        => RuleAssert.Invalid(
            new EmptyMergedEnumTypeRule(),
            "EMPTY_MERGED_ENUM_TYPE",
            ["DeliveryStatus"],
            "enum DeliveryStatus { PENDING @inaccessible DELIVERED }",
            "enum DeliveryStatus { PENDING DELIVERED @inaccessible }");
}
