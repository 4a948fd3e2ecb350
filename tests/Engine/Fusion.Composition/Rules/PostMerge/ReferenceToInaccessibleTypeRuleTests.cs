namespace Cacao.Fusion.Composition;

public sealed class ReferenceToInaccessibleTypeRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_TypeIsVisible()
        => RuleAssert.Valid(
            new ReferenceToInaccessibleTypeRule(),
            """
            type Object1 { field1: String! field2: Object2 }
            type Object2 { field3: String }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsHidden()
        => RuleAssert.Valid(
            new ReferenceToInaccessibleTypeRule(),
            """
            type Object1 { field1: String! field2: Object2 @inaccessible }
            type Object2 @inaccessible { field3: String }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_ArgumentIsHidden()
        => RuleAssert.Valid(
            new ReferenceToInaccessibleTypeRule(),
            """
            type Object1 { field1: String! field2(arg: Input2 @inaccessible): String! }
            input Input2 @inaccessible { field3: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldRefersToHiddenType()
        => RuleAssert.Invalid(
            new ReferenceToInaccessibleTypeRule(),
            "REFERENCE_TO_INACCESSIBLE_TYPE",
            ["Object1.field2"],
            """
            type Object1 { field1: String! field2: Object2! }
            type Object2 @inaccessible { field3: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_ArgumentRefersToHiddenType()
        => RuleAssert.Invalid(
            new ReferenceToInaccessibleTypeRule(),
            "REFERENCE_TO_INACCESSIBLE_TYPE",
            ["Object1.field2(arg:)"],
            """
            type Object1 { field2(arg: Input2!): String! }
            input Input2 @inaccessible { field3: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_InputFieldRefersToHiddenType()
        => RuleAssert.Invalid(
            new ReferenceToInaccessibleTypeRule(),
            "REFERENCE_TO_INACCESSIBLE_TYPE",
            ["Input1.field2"],
            """
            input Input1 { field1: String! field2: Input2! }
            input Input2 @inaccessible { field3: String }
            """);
}
