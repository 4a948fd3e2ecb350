namespace Cacao.Fusion.Composition;

public sealed class EnumTypeDefaultValueInaccessibleRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_ValueIsVisible()
        => RuleAssert.Valid(
            new EnumTypeDefaultValueInaccessibleRule(),
            """
            type Query { field(type: Enum1 = FOO): [Baz!]! }
            enum Enum1 { FOO BAR }
            """);

    [Fact]
    public void Validate_Should_Find_When_ValueIsHidden()
        => RuleAssert.Invalid(
            new EnumTypeDefaultValueInaccessibleRule(),
            "ENUM_TYPE_DEFAULT_VALUE_INACCESSIBLE",
            ["Query.field(arg:)", "Input1.field"],
            """
            type Query { field(arg: Enum1 = FOO): [Baz!]! }
            input Input1 { field: Enum1 = FOO }
            enum Enum1 { FOO @inaccessible BAR }
            """);

    [Fact]
    public void Validate_Should_Find_When_ValueInListIsHidden()
        => RuleAssert.Invalid(
            new EnumTypeDefaultValueInaccessibleRule(),
            "ENUM_TYPE_DEFAULT_VALUE_INACCESSIBLE",
            ["Query.field(arg:)"],
            """
            type Query { field(arg: [Enum1] = [BAR FOO]): Int }
            enum Enum1 { FOO @inaccessible BAR }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldOfObjectIsHidden()
        => RuleAssert.Invalid(
            new EnumTypeDefaultValueInaccessibleRule(),
            "ENUM_TYPE_DEFAULT_VALUE_INACCESSIBLE",
            ["Query.field(arg:)"],
            """
            type Query { field(arg: Input1 = { field2: "ERROR" }): Int }
            input Input1 { field1: String field2: String @inaccessible }
            """);
}
