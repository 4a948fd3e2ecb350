namespace Cacao.Fusion.Composition;

public sealed class TypeDefinitionInvalidRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_BuiltInIsAScalar()
        => RuleAssert.Valid(
            new TypeDefinitionInvalidRule(),
            """
            directive @require(field: FieldSelectionMap!) on ARGUMENT_DEFINITION
            scalar FieldSelectionMap
            """);

    [Fact]
    public void Validate_Should_Find_When_BuiltInIsAnInput()
        => RuleAssert.Invalid(
            new TypeDefinitionInvalidRule(),
            "TYPE_DEFINITION_INVALID",
            ["FieldSelectionMap A", "@require A"],
            """
            directive @require(field: FieldSelectionMap!) on ARGUMENT_DEFINITION
            input FieldSelectionMap { fields: [String!]! }
            """);
}
