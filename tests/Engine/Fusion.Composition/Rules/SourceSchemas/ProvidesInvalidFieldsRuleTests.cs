namespace Cacao.Fusion.Composition;

public sealed class ProvidesInvalidFieldsRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldsExist()
        => RuleAssert.Valid(
            new ProvidesInvalidFieldsRule(),
            """
            type User @key(fields: "id") { id: ID! details: UserDetails @provides(fields: "hobbies") }
            type UserDetails { hobbies: [String] }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_FieldsExistOnTypesOfUnion()
        => RuleAssert.Valid(
            new ProvidesInvalidFieldsRule(),
            """
            union U = A | B
            type A { x: Int }
            type B { y: Int }
            type Query { u: U @provides(fields: "... on A { x } ... on B { y }") }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldDoesNotExist()
        => RuleAssert.Invalid(
            new ProvidesInvalidFieldsRule(),
            "PROVIDES_INVALID_FIELDS",
            ["User.details A"],
            """
            type User @key(fields: "id") { id: ID! details: UserDetails @provides(fields: "unknownField") }
            type UserDetails { hobbies: [String] }
            """);

    [Fact]
    public void Validate_Should_Find_When_FragmentCanNeverApply()
        => RuleAssert.Invalid(
            new ProvidesInvalidFieldsRule(),
            "PROVIDES_INVALID_FIELDS",
            ["Query.media A", "Query.other A"],
            """
            type Query { media: Media @provides(fields: "... on Article { title }") other: Media @provides(fields: "... on Rest { title }") }
            union Media = Book | Movie
            union Rest = Article
            type Book { title: String }
            type Movie { title: String }
            type Article { title: String @external }
            """);
}
