namespace Cacao.Fusion.Composition;

public sealed class LookupMustHaveArgumentsRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_LookupHasArguments()
        => RuleAssert.Valid(
            new LookupMustHaveArgumentsRule(),
            """
            type Query { userById(id: ID!): User @lookup }
            type User { id: ID! }
            """);

    [Fact]
    public void Validate_Should_Find_When_LookupHasNone()
        => RuleAssert.Invalid(
            new LookupMustHaveArgumentsRule(),
            "LOOKUP_MUST_HAVE_ARGUMENTS",
            ["Query.user A"],
            """
            type Query { user: User @lookup }
            type User { id: ID! }
            """);
}
