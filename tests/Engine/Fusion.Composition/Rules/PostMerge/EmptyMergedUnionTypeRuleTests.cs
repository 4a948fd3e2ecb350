namespace Cacao.Fusion.Composition;

public sealed class EmptyMergedUnionTypeRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_SomeMemberIsVisible()
        => RuleAssert.Valid(
            new EmptyMergedUnionTypeRule(),
            """
            union SearchResult = Product | Order
            type Product @inaccessible { id: ID! }
            type Order { id: ID! }
            """);

    [Fact]
    public void Validate_Should_Find_When_AllMembersAreHidden()
        => RuleAssert.Invalid(
            new EmptyMergedUnionTypeRule(),
            "EMPTY_MERGED_UNION_TYPE",
            ["SearchResult"],
            """
            union SearchResult = Product | Order
            type Product @inaccessible { id: ID! }
            type Order @inaccessible { id: ID! }
            """);

    [Fact]
    public void Validate_Should_Find_When_AllMembersAreInternal()
        => RuleAssert.Invalid(
            new EmptyMergedUnionTypeRule(),
            "EMPTY_MERGED_UNION_TYPE",
            ["SearchResult"],
            """
            union SearchResult = Product
            type Product @internal { id: ID! }
            """);
}
