namespace Cacao.Fusion.Composition;

public sealed class KeyInvalidArgumentsRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_KeyHasNoArguments()
        => RuleAssert.Valid(
            new KeyInvalidArgumentsRule(),
            """
            type User @key(fields: "id name") { id: ID! name: String tags: [String] }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_ArgumentsAreOptional()
        => RuleAssert.Valid(
            new KeyInvalidArgumentsRule(),
            """
            type User @key(fields: "id") { id(global: Boolean = true): ID! }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_ArgumentsAreGiven()
        => RuleAssert.Valid(
            new KeyInvalidArgumentsRule(),
            """
            type User @key(fields: "id(format: SHORT)") { id(format: Format!): ID! }
            enum Format { SHORT LONG }
            """);

    [Fact]
    public void Validate_Should_Find_When_ArgumentIsUnknown()
        => RuleAssert.Invalid(
            new KeyInvalidArgumentsRule(),
            "KEY_INVALID_ARGUMENTS",
            ["User A"],
            """
            type User @key(fields: "id(x: 1)") { id: ID! }
            """);

    [Fact]
    public void Validate_Should_Find_When_ArgumentIsOfAnotherType()
        => RuleAssert.Invalid(
            new KeyInvalidArgumentsRule(),
            "KEY_INVALID_ARGUMENTS",
            ["User A"],
            """
            type User @key(fields: "id(global: 1)") { id(global: Boolean): ID! }
            """);

    [Fact]
    public void Validate_Should_Find_When_ArgumentIsAVariable()
        => RuleAssert.Invalid(
            new KeyInvalidArgumentsRule(),
            "KEY_INVALID_ARGUMENTS",
            ["User A"],
            """
            type User @key(fields: "id(global: $x)") { id(global: Boolean): ID! }
            """);

    [Fact]
    public void Validate_Should_Find_When_RequiredArgumentIsMissing()
        => RuleAssert.Invalid(
            new KeyInvalidArgumentsRule(),
            "KEY_INVALID_ARGUMENTS",
            ["User A"],
            """
            type User @key(fields: "id") { id(global: Boolean!): ID! }
            """);
}
