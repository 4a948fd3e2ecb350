namespace Cacao.Fusion.Composition;

public sealed class RequireInvalidFieldsRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_FieldIsThere()
        => RuleAssert.Valid(
            new RequireInvalidFieldsRule(),
            """
            type User @key(fields: "id") { id: ID! profile(name: String @require(field: "name")): Profile }
            type Profile { id: ID! name: String }
            """,
            """
            type User @key(fields: "id") { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_ObjectFitsTheInput()
        => RuleAssert.Valid(
            new RequireInvalidFieldsRule(),
            """
            type Product { id: ID! delivery(zip: String! dimension: DimensionInput! @require(field: "{ size: dimension.size weight: dimension.weight }")): Int }
            input DimensionInput { size: Int! weight: Int! }
            """,
            """
            type Product { dimension: Dimension! }
            type Dimension { size: Int! weight: Int! }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_ListFitsTheInput()
        => RuleAssert.Valid(
            new RequireInvalidFieldsRule(),
            """
            type Product { price(parts: [PartInput!]! @require(field: "parts[{ id count: quantity }]")): Int }
            input PartInput { id: ID! count: Int! }
            """,
            """
            type Product { parts: [Part!]! }
            type Part { id: ID! quantity: Int! }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_ObjectIsSharedAndItsFieldIsNot()
        => RuleAssert.Valid(
            new RequireInvalidFieldsRule(),
            """
            type Book { author: Author! @shareable pages(x: Int @require(field: "author.age")): Int }
            type Author { id: ID! @shareable }
            """,
            """
            type Book { author: Author! @shareable }
            type Author { id: ID! @shareable age: Int }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_OwnFieldIsOverridden()
        => RuleAssert.Valid(
            new RequireInvalidFieldsRule(),
            """
            type Book { size: Int pages(x: Int @require(field: "size")): Int }
            """,
            """
            type Book { size: Int @override(from: "A") }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldIsInBothSchemas()
        => RuleAssert.Invalid(
            new RequireInvalidFieldsRule(),
            "REQUIRE_INVALID_FIELDS",
            ["Book.pages(pageSize:) A"],
            """
            type Book { size: Int @shareable pages(pageSize: Int @require(field: "size")): Int }
            """,
            """
            type Book { size: Int @shareable }
            """);

    [Fact]
    public void Validate_Should_Find_When_PathBeginsInTheSchemaItself()
        => RuleAssert.Invalid(
            new RequireInvalidFieldsRule(),
            "REQUIRE_INVALID_FIELDS",
            ["Book.pages(x:) A"],
            """
            type Book { author: Author! pages(x: Int @require(field: "author.age")): Int }
            type Author { id: ID! }
            """,
            """
            type Author { age: Int }
            """);

    [Fact]
    public void Validate_Should_FindNothing_When_InterfaceIsKnownByItsTypes()
        => RuleAssert.Valid(
            new RequireInvalidFieldsRule(),
            """
            interface Media { similar(code: String @require(field: "<Book>.isbn")): Int }
            type Book implements Media { similar(code: String @require(field: "isbn")): Int }
            """,
            """
            type Book { isbn: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_PartOfAnObjectIsItsOwn()
        => RuleAssert.Invalid(
            new RequireInvalidFieldsRule(),
            "REQUIRE_INVALID_FIELDS",
            ["Book.pages(x:) A"],
            """
            type Book { size: Int pages(x: PagesInput @require(field: "{ size inner: { weight } }")): Int }
            input PagesInput { size: Int inner: InnerInput }
            input InnerInput { weight: Int }
            """,
            """
            type Book { weight: Int }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldIsUnknown()
        => RuleAssert.Invalid(
            new RequireInvalidFieldsRule(),
            "REQUIRE_INVALID_FIELDS",
            ["Book.pages(pageSize:) A"],
            """
            type Book { id: ID! pages(pageSize: Int @require(field: "unknownField")): Int }
            """);

    [Fact]
    public void Validate_Should_Find_When_SubselectionIsMissing()
        => RuleAssert.Invalid(
            new RequireInvalidFieldsRule(),
            "REQUIRE_INVALID_FIELDS",
            ["Book.pages(x:) A"],
            """
            type Book { author: Author! pages(x: Int @require(field: "author")): Int }
            type Author { id: ID! }
            """);

    [Fact]
    public void Validate_Should_Find_When_RequiredInputFieldIsMissing()
        => RuleAssert.Invalid(
            new RequireInvalidFieldsRule(),
            "REQUIRE_INVALID_FIELDS",
            ["P.d(x:) A"],
            """
            type P { size: Int! d(x: DInput! @require(field: "{ size }")): Int }
            input DInput { size: Int! weight: Int! }
            """);

    [Fact]
    public void Validate_Should_Find_When_ElementDiffers()
        => RuleAssert.Invalid(
            new RequireInvalidFieldsRule(),
            "REQUIRE_INVALID_FIELDS",
            ["P.d(x:) A"],
            """
            type P { parts: [Part!]! d(x: [ID!]! @require(field: "parts[name]")): Int }
            type Part { id: ID! name: String! }
            """);
}
