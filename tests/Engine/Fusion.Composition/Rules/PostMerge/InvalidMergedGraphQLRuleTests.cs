namespace Cacao.Fusion.Composition;

public sealed class InvalidMergedGraphQLRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_InterfacesAreKept()
        => RuleAssert.Valid(
            new InvalidMergedGraphQLRule(),
            """
            interface Account { id: ID! displayName(locale: String): String }
            type User implements Account { id: ID! displayName(locale: String): String }
            """,
            """
            interface Account { id: ID! }
            type User implements Account { id: ID! }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_MissingFieldsAreOtherRules()
        => RuleAssert.Valid(
            new InvalidMergedGraphQLRule(),
            """
            interface User { id: ID! email: String }
            type GuestUser implements User { id: ID! @inaccessible email: String }
            """,
            """
            interface User { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldBecameNullable()
        => RuleAssert.Invalid(
            new InvalidMergedGraphQLRule(),
            "INVALID_MERGED_GRAPHQL",
            ["Chair.label"],
            """
            interface Product { label: String! }
            type Chair implements Product { label: String! @shareable }
            """,
            """
            type Chair { label: String @shareable }
            """);

    [Fact]
    public void Validate_Should_Find_When_ArgumentIsRequiredFromElsewhere()
        => RuleAssert.Invalid(
            new InvalidMergedGraphQLRule(),
            "INVALID_MERGED_GRAPHQL",
            ["User.displayName"],
            """
            type User @key(fields: "id") { id: ID! displayName(locale: String @require(field: "preferredLocale")): String }
            """,
            """
            interface Account { id: ID! displayName(locale: String): String }
            type User implements Account @key(fields: "id") { id: ID! displayName(locale: String): String preferredLocale: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_ArgumentBecameRequired()
        => RuleAssert.Invalid(
            new InvalidMergedGraphQLRule(),
            "INVALID_MERGED_GRAPHQL",
            ["Chair.label"],
            """
            interface Product { label(locale: String): String }
            type Chair implements Product { label(locale: String): String @shareable }
            """,
            """
            type Chair { label(locale: String!): String @shareable }
            """);

    [Fact]
    public void Validate_Should_Find_When_InterfacesImplementEachOther()
        => RuleAssert.Invalid(
            new InvalidMergedGraphQLRule(),
            "INVALID_MERGED_GRAPHQL",
            ["Product", "PhysicalProduct"],
            """
            interface Product { id: ID! }
            interface PhysicalProduct implements Product { id: ID! }
            """,
            """
            interface PhysicalProduct { id: ID! }
            interface Product implements PhysicalProduct { id: ID! }
            """);
}
