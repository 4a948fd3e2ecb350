namespace Cacao.Fusion.Composition;

public sealed class RootSubscriptionUsedRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_RootHasItsName()
        => RuleAssert.Valid(
            new RootSubscriptionUsedRule(),
            """
            schema { subscription: Subscription }
            type Subscription { productCreated: Product }
            type Product { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_RootHasAnotherName()
        => RuleAssert.Invalid(
            new RootSubscriptionUsedRule(),
            "ROOT_SUBSCRIPTION_USED",
            ["A"],
            """
            schema { subscription: RootSubscription }
            type RootSubscription { productCreated: Product }
            type Subscription { deprecatedField: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_NameIsNoRoot()
        => RuleAssert.Invalid(
            new RootSubscriptionUsedRule(),
            "ROOT_SUBSCRIPTION_USED",
            ["A"],
            "scalar Subscription");
}
