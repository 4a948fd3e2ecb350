namespace Cacao.Fusion.Composition;

public sealed class InvalidFieldSharingRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsShareable()
        => RuleAssert.Valid(
            new InvalidFieldSharingRule(),
            """
            type User @key(fields: "id") { id: ID! username: String fullName: String @shareable }
            """,
            """
            type User @key(fields: "id") { id: ID! fullName: String @shareable email: String }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsOverridden()
        => RuleAssert.Valid(
            new InvalidFieldSharingRule(),
            """
            type User @key(fields: "id") { id: ID! fullName: String @override(from: "B") }
            """,
            """
            type User @key(fields: "id") { id: ID! fullName: String }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsExternal()
        => RuleAssert.Valid(
            new InvalidFieldSharingRule(),
            """
            type User @key(fields: "id") { id: ID! fullName: String @external }
            """,
            """
            type User @key(fields: "id") { id: ID! fullName: String }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsInternal()
        => RuleAssert.Valid(
            new InvalidFieldSharingRule(),
            "type Query { a: Int @internal }",
            "type Query { a: Int }");

    [Fact]
    public void Validate_Should_FindNothing_When_TypeIsShareable()
        => RuleAssert.Valid(
            new InvalidFieldSharingRule(),
            "type Money @shareable { amount: Int }",
            "type Money @shareable { amount: Int }");

    [Fact]
    public void Validate_Should_Find_When_FieldIsNotShareable()
        => RuleAssert.Invalid(
            new InvalidFieldSharingRule(),
            "INVALID_FIELD_SHARING",
            ["User.profile A", "User.profile B"],
            """
            type User @key(fields: "id") { id: ID! profile: Profile }
            type Profile @shareable { avatarUrl: String }
            """,
            """
            type User @key(fields: "id") { id: ID! profile: Profile }
            type Profile @shareable { avatarUrl: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldIsShareableInOne()
        => RuleAssert.Invalid(
            new InvalidFieldSharingRule(),
            "INVALID_FIELD_SHARING",
            ["Query.a B"],
            "type Query { a: Int @shareable }",
            "type Query { a: Int }");

    [Fact]
    public void Validate_Should_Find_When_TypeIsSubscription()
        => RuleAssert.Invalid(
            new InvalidFieldSharingRule(),
            "INVALID_FIELD_SHARING",
            ["Subscription.newOrderPlaced A", "Subscription.newOrderPlaced B"],
            """
            type Subscription { newOrderPlaced: Order @shareable }
            type Order { id: ID! }
            """,
            "type Subscription { newOrderPlaced: Order @shareable }");
}
