namespace Cacao.Fusion.Composition;

public sealed class OutputFieldTypesNotMergeableRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_NullabilityDiffers()
        => RuleAssert.Valid(
            new OutputFieldTypesNotMergeableRule(),
            "type User { birthdate: String! }",
            "type User { birthdate: String }");

    [Fact]
    public void Validate_Should_FindNothing_When_ListsDifferInNullability()
        => RuleAssert.Valid(
            new OutputFieldTypesNotMergeableRule(),
            "type User { tags: [String!] }",
            "type User { tags: [String]! }",
            "type User { tags: [String] }");

    [Fact]
    public void Validate_Should_FindNothing_When_OneTypeHasTheOther()
        => RuleAssert.Valid(
            new OutputFieldTypesNotMergeableRule(),
            """
            interface Animal { id: ID! }
            type Dog implements Animal { id: ID! }
            type Query { pet: Animal }
            """,
            """
            type Dog { id: ID! }
            type Query { pet: Dog! }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_UnionHasBoth()
        => RuleAssert.Valid(
            new OutputFieldTypesNotMergeableRule(),
            """
            union Pet = Dog | Cat
            type Dog { id: ID! }
            type Cat { id: ID! }
            type Query { pet: Pet }
            """,
            """
            type Dog { id: ID! }
            type Query { pet: Dog }
            """,
            """
            type Cat { id: ID! }
            type Query { pet: Cat }
            """);

    [Fact]
    public void Validate_Should_Find_When_NamedTypesDiffer()
        => RuleAssert.Invalid(
            new OutputFieldTypesNotMergeableRule(),
            "OUTPUT_FIELD_TYPES_NOT_MERGEABLE",
            ["User.birthdate A"],
            "type User { birthdate: String! }",
            "type User { birthdate: DateTime! }");

    [Fact]
    public void Validate_Should_Find_When_KindsDiffer()
        => RuleAssert.Invalid(
            new OutputFieldTypesNotMergeableRule(),
            "OUTPUT_FIELD_TYPES_NOT_MERGEABLE",
            ["User.tags A"],
            """
            type User { tags: [Tag] }
            type Tag { value: String }
            """,
            """
            type User { tags: [Tag] }
            scalar Tag
            """);

    [Fact]
    public void Validate_Should_Find_When_OneIsAList()
        => RuleAssert.Invalid(
            new OutputFieldTypesNotMergeableRule(),
            "OUTPUT_FIELD_TYPES_NOT_MERGEABLE",
            ["User.tag A"],
            "type User { tag: String }",
            "type User { tag: [String] }");

    [Fact]
    public void Validate_Should_Find_When_NoTypeHasBoth()
        => RuleAssert.Invalid(
            new OutputFieldTypesNotMergeableRule(),
            "OUTPUT_FIELD_TYPES_NOT_MERGEABLE",
            ["Query.pet A"],
            """
            type Dog { id: ID! }
            type Query { pet: Dog }
            """,
            """
            type Cat { id: ID! }
            type Query { pet: Cat }
            """);

    /// <summary>Other source schemas may require it.</summary>
    [Fact]
    public void Validate_Should_Find_When_FieldIsInaccessible()
        => RuleAssert.Invalid(
            new OutputFieldTypesNotMergeableRule(),
            "OUTPUT_FIELD_TYPES_NOT_MERGEABLE",
            ["User.tag A"],
            "type User { tag: String }",
            "type User { tag: Int @inaccessible }");
}
