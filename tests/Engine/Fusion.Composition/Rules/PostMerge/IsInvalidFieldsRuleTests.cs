namespace Cacao.Fusion.Composition;

public sealed class IsInvalidFieldsRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsThere()
        => RuleAssert.Valid(
            new IsInvalidFieldsRule(),
            """
            type Query { personById(id: ID! @is(field: "id")): Person @lookup }
            type Person { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsInAnotherSchema()
        => RuleAssert.Valid(
            new IsInvalidFieldsRule(),
            """
            type Query { personByName(name: String! @is(field: "name")): Person @lookup }
            type Person { id: ID! }
            """,
            "type Person { id: ID! name: String! }");

    [Fact]
    public void Validate_Should_FindNothing_When_ChoicesFitTheInput()
        => RuleAssert.Valid(
            new IsInvalidFieldsRule(),
            """
            type Query { brand(by: BrandBy! @is(field: "{ id } | { key }")): Brand @lookup }
            type Brand { id: Int! key: String! }
            input BrandBy @oneOf { id: Int key: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldIsUnknown()
        => RuleAssert.Invalid(
            new IsInvalidFieldsRule(),
            "IS_INVALID_FIELDS",
            ["Query.personById(id:) A"],
            """
            type Query { personById(id: ID! @is(field: "unknownField")): Person @lookup }
            type Person { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_TypeDiffers()
        => RuleAssert.Invalid(
            new IsInvalidFieldsRule(),
            "IS_INVALID_FIELDS",
            ["Query.personById(id:) A"],
            """
            type Query { personById(id: Int! @is(field: "id")): Person @lookup }
            type Person { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_PathMayBeNull()
        => RuleAssert.Invalid(
            new IsInvalidFieldsRule(),
            "IS_INVALID_FIELDS",
            ["Query.book(author:) A"],
            """
            type Query { book(author: ID! @is(field: "author.id")): Book @lookup }
            type Book { author: Author }
            type Author { id: ID! }
            """);

    [Fact]
    public void Validate_Should_Find_When_TypeConditionIsUnknown()
        => RuleAssert.Invalid(
            new IsInvalidFieldsRule(),
            "IS_INVALID_FIELDS",
            ["Query.personById(id:) A"],
            """
            type Query { personById(id: ID! @is(field: "<Special>.id")): Person @lookup }
            interface Person { id: ID! }
            """);
}
