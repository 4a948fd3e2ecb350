namespace Cacao.Fusion.Composition;

public sealed class DisallowedInaccessibleElementsRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_BuiltInsAreVisible()
        => RuleAssert.Valid(
            new DisallowedInaccessibleElementsRule(),
            "type Product { price: Float name: String }");

    [Fact]
    public void Validate_Should_Find_When_ScalarIsHidden()
        => RuleAssert.Invalid(
            new DisallowedInaccessibleElementsRule(),
            "DISALLOWED_INACCESSIBLE",
            ["String A"],
            """
            scalar String @inaccessible
            type Product { price: Float name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_IntrospectionTypeIsHidden()
        => RuleAssert.Invalid(
            new DisallowedInaccessibleElementsRule(),
            "DISALLOWED_INACCESSIBLE",
            ["__Type A"],
            "type __Type @inaccessible { kind: __TypeKind! name: String }");

    [Fact]
    public void Validate_Should_Find_When_IntrospectionMemberIsHidden()
        => RuleAssert.Invalid(
            new DisallowedInaccessibleElementsRule(),
            "DISALLOWED_INACCESSIBLE",
            ["__Type.name A", "__Type.fields(includeDeprecated:) A"],
            "type __Type { name: String @inaccessible fields(includeDeprecated: Boolean = false @inaccessible): [Int!] }");

    [Fact]
    public void Validate_Should_Find_When_DirectiveArgumentIsHidden()
        => RuleAssert.Invalid(
            new DisallowedInaccessibleElementsRule(),
            "DISALLOWED_INACCESSIBLE",
            ["@skip(if:) A"],
            "directive @skip(if: Boolean! @inaccessible) on FIELD");
}
