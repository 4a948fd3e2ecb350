namespace Cacao.Fusion.Composition;

public sealed class ReferenceToInternalTypeRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsInternal()
        => RuleAssert.Valid(
            new ReferenceToInternalTypeRule(),
            """
            type Object1 { field1: String! field2: Object2 @internal }
            type Object2 @internal { field3: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldRefersToInternalType()
        => RuleAssert.Invalid(
            new ReferenceToInternalTypeRule(),
            "REFERENCE_TO_INTERNAL_TYPE",
            ["Object1.field2"],
            """
            type Object1 { field1: String! field2: Object2 }
            type Object2 @internal { field3: String }
            """);
}
