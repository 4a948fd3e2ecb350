using Cacao.Language;

namespace Cacao.Validation;

public sealed class TypeSystemRuleTests
{
    [Theory]
    [InlineData("schema { query: Q } schema { query: Q } type Q { a: Int }", "Must provide only one schema definition. @1:21", "There can be only one query type in schema. @1:10 @1:30")]
    [InlineData("schema { query: Q query: Q } type Q { a: Int }", "There can be only one query type in schema. @1:10 @1:19")]
    [InlineData("type A { a: Int } scalar A", "There can be only one type named \"A\". @1:6 @1:26")]
    [InlineData("enum A { B C B }", "Enum value \"A.B\" can only be defined once. @1:10 @1:14")]
    [InlineData("type A { a: Int } extend type A { a: Int }", "Field \"A.a\" can only be defined once. @1:10 @1:35")]
    [InlineData("type A { a(b: Int, b: Int): Int } directive @d(c: Int, c: Int) on FIELD", "Argument \"A.a(b:)\" can only be defined once. @1:12 @1:20", "Argument \"@d(c:)\" can only be defined once. @1:48 @1:56")]
    [InlineData("directive @d on FIELD directive @d on FIELD", "There can be only one directive named \"@d\". @1:12 @1:34")]
    [InlineData("type A { a: Itn }", "Unknown type \"Itn\". Did you mean \"Int\" or \"ID\"? @1:13")]
    [InlineData("type A @nope { a: Int @oneOf }", "Unknown directive \"@nope\". @1:8", "Directive \"@oneOf\" may not be used on FIELD_DEFINITION. @1:23")]
    [InlineData("directive @d on OBJECT type A @d { a: Int } extend type A @d", "The directive \"@d\" can only be used once at this location. @1:31 @1:59")]
    [InlineData("type A { a: Int } extend interface A { b: Int } extend type B { a: Int }", "Cannot extend non-interface type \"A\". @1:1 @1:19", "Cannot extend type \"B\" because it is not defined. Did you mean \"A\"? @1:61")]
    [InlineData("type A { a: Int @deprecated(why: \"\") } scalar S @specifiedBy", "Unknown argument \"why\" on directive \"@deprecated\". @1:29", "Directive \"@specifiedBy\" argument \"url\" of type \"String!\" is required, but it was not provided. @1:49")]
    [InlineData("directive @d(a: I) on OBJECT input I { x: Int } type A @d(a: {x: 1, x: 2}, a: {}) { a: Int }", "There can be only one argument named \"a\". @1:59 @1:76", "There can be only one input field named \"x\". @1:63 @1:69")]
    public void ValidateTypeSystem_Should_Report_When_ARuleIsBroken(string sdl, params string[] errors)
        => Assert.Equal(errors, ErrorText.Format(DocumentValidator.ValidateTypeSystem(GraphQLParser.Parse(sdl))));

    [Theory]
    [InlineData("type Person { a: Int }", "Type \"Person\" already exists in the schema. It cannot also be defined in this type definition. @1:6")]
    [InlineData("extend type Person { name: String }", "Field \"Person.name\" already exists in the schema. It cannot also be defined in this type extension. @1:22")]
    [InlineData("extend enum Currency { EUR }", "Enum value \"Currency.EUR\" already exists in the schema. It cannot also be defined in this type extension. @1:24")]
    [InlineData("extend schema { query: Person }", "Type for query already defined in the schema. It cannot be redefined. @1:17")]
    [InlineData("schema { query: Person }", "Cannot define a new schema within a schema extension. @1:1", "Type for query already defined in the schema. It cannot be redefined. @1:10")]
    [InlineData("directive @live on FIELD", "Directive \"@live\" already exists in the schema. It cannot be redefined. @1:12")]
    [InlineData("extend input Person { a: Int }", "Cannot extend non-input object type \"Person\". @1:1")]
    public void ValidateTypeSystem_Should_Report_When_TheSchemaHasItAlready(string sdl, params string[] errors)
        => Assert.Equal(errors, ErrorText.Format(DocumentValidator.ValidateTypeSystem(GraphQLParser.Parse(sdl), TestSchema.Shop)));

    [Fact]
    public void ValidateTypeSystem_Should_FindNothing_When_TheDocumentIsWhole()
        => Assert.Empty(DocumentValidator.ValidateTypeSystem(GraphQLParser.Parse(
            """
            schema @note { query: Q }
            directive @note(text: String = "") repeatable on SCHEMA | OBJECT | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
            type Q @note @note(text: "a") { a(b: I @note): [Q!] @deprecated }
            extend type Q { c: U }
            interface N { a: Int }
            union U = Q
            enum E { A B @deprecated }
            input I @oneOf { a: Int @note b: E }
            scalar S @specifiedBy(url: "https://example.org")
            """)));
}
