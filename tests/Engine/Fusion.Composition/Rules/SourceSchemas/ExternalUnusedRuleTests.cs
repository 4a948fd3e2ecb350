namespace Cacao.Fusion.Composition;

public sealed class ExternalUnusedRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsProvided()
        => RuleAssert.Valid(
            new ExternalUnusedRule(),
            """
            type Product { id: ID name: String @external }
            type Query { productByName(name: String): Product @provides(fields: "name") }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsProvidedOnInterface()
        => RuleAssert.Valid(
            new ExternalUnusedRule(),
            """
            interface I { a: Int }
            type T implements I { a: Int @external }
            type Query { i: I @provides(fields: "a") }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldIsNotProvided()
        => RuleAssert.Invalid(
            new ExternalUnusedRule(),
            "EXTERNAL_UNUSED",
            ["Product.title A"],
            "type Product { title: String @external author: Author }");

    [Fact]
    public void Validate_Should_Find_When_AnotherFieldIsProvided()
        => RuleAssert.Invalid(
            new ExternalUnusedRule(),
            "EXTERNAL_UNUSED",
            ["Product.title A"],
            """
            type Product { title: String @external author: Author }
            type Query { productByName(name: String): Product @provides(fields: "author") }
            """);
}
