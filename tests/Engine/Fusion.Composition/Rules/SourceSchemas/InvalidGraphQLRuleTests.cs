namespace Cacao.Fusion.Composition;

public sealed class InvalidGraphQLRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_SchemaIsWhole()
        => RuleAssert.Valid(
            new InvalidGraphQLRule(),
            """
            type Query { a(x: Int = 1 y: [E!] = [A]): T }
            type T implements I { id: ID! }
            interface I { id: ID }
            enum E { A }
            union U = T
            input N { f: N = { g: 1 } g: Int }
            """);

    [Fact]
    public void Validate_Should_Find_When_TypeIsUnknown()
        => RuleAssert.Invalid(
            new InvalidGraphQLRule(),
            "INVALID_GRAPHQL",
            ["Query.user A"],
            "type Query { user: User }");

    [Fact]
    public void Validate_Should_Find_When_DefaultIsOfAnotherType()
        => RuleAssert.Invalid(
            new InvalidGraphQLRule(),
            "INVALID_GRAPHQL",
            ["Query.users(role:) A"],
            """
            enum Role { ADMIN USER }
            type Query { users(role: Role = "INVALID_VALUE"): [String] }
            """);

    [Fact]
    public void Validate_Should_Find_When_DirectiveArgumentIsMissing()
        => RuleAssert.Invalid(
            new InvalidGraphQLRule(),
            "INVALID_GRAPHQL",
            ["Product.price A"],
            """
            directive @provides(fields: String!) on FIELD_DEFINITION
            type Product { price: Float @provides }
            """);

    [Fact]
    public void Validate_Should_Find_When_InterfaceIsNotImplemented()
        => RuleAssert.Invalid(
            new InvalidGraphQLRule(),
            "INVALID_GRAPHQL",
            ["T A", "T.b A"],
            """
            interface I { a: Int b: String! }
            type T implements I { b: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_UnionMemberIsNoObject()
        => RuleAssert.Invalid(
            new InvalidGraphQLRule(),
            "INVALID_GRAPHQL",
            ["U A"],
            """
            union U = S
            scalar S
            """);

    [Fact]
    public void Validate_Should_Find_When_InputIsUsedAsOutput()
        => RuleAssert.Invalid(
            new InvalidGraphQLRule(),
            "INVALID_GRAPHQL",
            ["Query.a A", "Query.b(x:) A"],
            """
            input I { a: Int }
            type Query { a: I b(x: Query): Int }
            """);

    [Fact]
    public void Validate_Should_Find_When_RootIsNoObject()
        => RuleAssert.Invalid(
            new InvalidGraphQLRule(),
            "INVALID_GRAPHQL",
            ["Q A"],
            """
            schema { query: Q }
            scalar Q
            """);
}
