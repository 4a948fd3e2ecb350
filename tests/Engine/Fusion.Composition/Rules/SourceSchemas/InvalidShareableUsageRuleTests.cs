namespace Cacao.Fusion.Composition;

public sealed class InvalidShareableUsageRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_TypeIsAnObject()
        => RuleAssert.Valid(
            new InvalidShareableUsageRule(),
            "type Order { id: ID! orderStatus: String @shareable total: Float }");

    [Fact]
    public void Validate_Should_Find_When_TypeIsAnInterface()
        => RuleAssert.Invalid(
            new InvalidShareableUsageRule(),
            "INVALID_SHAREABLE_USAGE",
            ["InventoryItem.sku A"],
            "interface InventoryItem { sku: ID! @shareable name: String }");

    [Fact]
    public void Validate_Should_Find_When_TypeIsSubscription()
        => RuleAssert.Invalid(
            new InvalidShareableUsageRule(),
            "INVALID_SHAREABLE_USAGE",
            ["Subscription.newOrderPlaced A"],
            """
            type Subscription { newOrderPlaced: Order @shareable }
            type Order { id: ID! }
            """);
}
