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

    [Theory]
    [InlineData("count: \"3\"")]
    [InlineData("names: 3")]
    [InlineData("names: [\"a\", 3]")]
    [InlineData("role: GUEST")]
    [InlineData("count: null")]
    public void Validate_Should_Find_When_DirectiveArgumentIsOfAnotherType(string argument)
        => RuleAssert.Invalid(
            new InvalidGraphQLRule(),
            "INVALID_GRAPHQL",
            ["Query.users A"],
            $$"""
            directive @paged(count: Int! = 1 names: [String!] role: Role) on FIELD_DEFINITION
            enum Role { ADMIN USER }
            type Query { users: [String] @paged({{argument}}) }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_DirectiveArgumentsAreCoerced()
        => RuleAssert.Valid(
            new InvalidGraphQLRule(),
            """
            directive @paged(count: Float names: [String!] role: Role any: Any) on FIELD_DEFINITION
            enum Role { ADMIN USER }
            scalar Any
            type Query { users: [String] @paged(count: 1 names: "a" role: USER any: { b: [1] }) }
            """);

    [Theory]
    [InlineData("assumedSize: Int", "assumedSize: -1", false)]
    [InlineData("slicingArgumentDefaultValue: Int", "slicingArgumentDefaultValue: -3", false)]
    [InlineData("assumedSize: Int", "assumedSize: 0", true)]
    [InlineData("assumedSize: Int own: Boolean", "assumedSize: -1", true)]
    public void Validate_Should_FindNegativeSizes_When_TheDirectiveIsTheOneThatIsMerged(string definition, string application, bool isValid)
    {
        var schema = $"directive @listSize({definition}) on FIELD_DEFINITION type Query {{ users: [String] @listSize({application}) }}";

        if (isValid)
        {
            RuleAssert.Valid(new InvalidGraphQLRule(), schema);
        }
        else
        {
            RuleAssert.Invalid(new InvalidGraphQLRule(), "INVALID_GRAPHQL", ["Query.users A"], schema);
        }
    }

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

    [Fact]
    public void Validate_Should_Find_When_TypesAreEmpty()
        => RuleAssert.Invalid(
            new InvalidGraphQLRule(),
            "INVALID_GRAPHQL",
            ["Query A", "E A", "U A", "I A"],
            """
            type Query
            enum E
            union U
            input I
            """);

    [Fact]
    public void Validate_Should_Find_When_MembersAreRepeated()
        => RuleAssert.Invalid(
            new InvalidGraphQLRule(),
            "INVALID_GRAPHQL",
            ["Query.a(x:) A", "E.A A", "@d A"],
            """
            type Query { a(x: Int x: Int): Int }
            enum E { A A }
            directive @d on OBJECT
            directive @d on FIELD_DEFINITION
            """);

    [Fact]
    public void Validate_Should_Find_When_NamesAreReserved()
        => RuleAssert.Invalid(
            new InvalidGraphQLRule(),
            "INVALID_GRAPHQL",
            ["Query.__a A", "__T A", "String A"],
            """
            type Query { __a: Int }
            scalar __T
            enum String { A }
            """);

    [Fact]
    public void Validate_Should_Find_When_InterfacesAreNotKept()
        => RuleAssert.Invalid(
            new InvalidGraphQLRule(),
            "INVALID_GRAPHQL",
            ["K A", "T A", "T.a A", "T.b A", "T.c A"],
            """
            interface I { a(x: Int): Int b(x: Int!): Int c: Int }
            interface J implements I { a(x: Int): Int b(x: Int!): Int c: Int }
            interface K implements K { a: Int }
            type T implements J { a: Int b(x: Int): Int c(y: Int!): Int }
            """);

    [Fact]
    public void Validate_Should_Find_When_InterfacesImplementEachOther()
        => RuleAssert.Invalid(
            new InvalidGraphQLRule(),
            "INVALID_GRAPHQL",
            ["I A", "J A"],
            """
            interface I implements J { a: Int }
            interface J implements I { a: Int }
            """);

    [Fact]
    public void Validate_Should_Find_When_DirectivesAreMisplaced()
        => RuleAssert.Invalid(
            new InvalidGraphQLRule(),
            "INVALID_GRAPHQL",
            ["E.A A", "Query.a A", "Query.b(x:) A", "Query.c A"],
            """
            enum E { A @internal B @inaccessible }
            type Query { a: Int @key(fields: "a") b(x: Int @external): Int c: Int @mine(y: 1) d: Int @elsewhere }
            directive @mine(x: Int) on FIELD_DEFINITION
            """);

    [Fact]
    public void Validate_Should_Find_When_InputsAreImpossible()
        => RuleAssert.Invalid(
            new InvalidGraphQLRule(),
            "INVALID_GRAPHQL",
            ["I A", "J A", "O.a A", "O.b A", "Query.a(x:) A"],
            """
            input I { a: J! b: [I!]! }
            input J { a: I! }
            input O @oneOf { a: Int! b: Int = 1 c: Int }
            type Query { a(x: Int! @deprecated): Int }
            """);

    [Fact]
    public void Validate_Should_Find_When_OneTypeIsTwoRoots()
        => RuleAssert.Invalid(
            new InvalidGraphQLRule(),
            "INVALID_GRAPHQL",
            ["Query A"],
            """
            schema { query: Query mutation: Query }
            type Query { a: Int }
            """);
}
