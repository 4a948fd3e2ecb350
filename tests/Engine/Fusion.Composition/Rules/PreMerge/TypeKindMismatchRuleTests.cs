namespace Cacao.Fusion.Composition;

public sealed class TypeKindMismatchRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_KindsAgree()
        => RuleAssert.Valid(
            new TypeKindMismatchRule(),
            "type User { id: ID! name: String }",
            "type User { id: ID! email: String }");

    [Fact]
    public void Validate_Should_Find_When_KindsDiffer()
        => RuleAssert.Invalid(
            new TypeKindMismatchRule(),
            "TYPE_KIND_MISMATCH",
            ["User A", "User B"],
            "type User { id: ID! name: String }",
            "interface User { id: ID! friends: [User!]! }",
            "input User { id: ID! }");
}
