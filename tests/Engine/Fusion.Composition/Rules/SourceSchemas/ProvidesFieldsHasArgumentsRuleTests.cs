namespace Cacao.Fusion.Composition;

public sealed class ProvidesFieldsHasArgumentsRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldsTakeNone()
        => RuleAssert.Valid(
            new ProvidesFieldsHasArgumentsRule(),
            """
            type User @key(fields: "id") { id: ID! tags: [String] }
            type Article @key(fields: "id") { id: ID! author: User! @provides(fields: "tags") }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldTakesOne()
        => RuleAssert.Invalid(
            new ProvidesFieldsHasArgumentsRule(),
            "PROVIDES_FIELDS_HAS_ARGUMENTS",
            ["Article.author A"],
            """
            type User @key(fields: "id") { id: ID! tags(limit: UserType = ADMIN): [String] }
            enum UserType { REGULAR ADMIN }
            type Article @key(fields: "id") { id: ID! author: User! @provides(fields: "tags") }
            """);
}
