namespace Cacao.Fusion.Composition;

/// <summary>What extensions may say of a source schema, in its own document or beside it.</summary>
public sealed class SchemaExtensionTests
{
    [Fact]
    public void Read_Should_AddDirectives_When_ExtensionRepeatsMembers()
    {
        var schema = Read(
            """
            type Query { article(code: String!): Article }
            type Article { code: String! draft: Boolean }
            input Filter { text: String }
            enum Sort { BEST LATEST }
            """,
            """
            extend type Query { article(code: String! @is(field: "code")): Article @lookup }
            extend type Article { draft: Boolean @inaccessible words: Int }
            extend input Filter { text: String = "" @deprecated }
            extend enum Sort { LATEST @inaccessible OLDEST }
            """);

        var article = schema.Type<ObjectTypeDefinition>("Query")!.Field("article")!;
        Assert.True(article.IsLookup());
        Assert.True(article.Argument("code")!.Has(DirectiveNames.Is));
        Assert.Equal(["code", "draft", "words"], schema.Type<ObjectTypeDefinition>("Article")!.Fields.Select(f => f.Name));
        Assert.True(schema.Type<ObjectTypeDefinition>("Article")!.Field("draft")!.IsInaccessible());
        Assert.True(schema.Type<InputObjectTypeDefinition>("Filter")!.Field("text")!.IsDeprecated());
        Assert.Equal(["BEST", "LATEST", "OLDEST"], schema.Type<EnumTypeDefinition>("Sort")!.Values.Select(v => v.Name));
        Assert.True(schema.Type<EnumTypeDefinition>("Sort")!.Values[1].IsInaccessible());
    }

    [Fact]
    public void Read_Should_KeepDirectivesOnce_When_ExtensionRepeatsThem()
    {
        var schema = Read("type Query { a: Int @shareable }", "extend type Query { a: Int @shareable @inaccessible }");

        Assert.Equal(["shareable", "inaccessible"], schema.QueryType!.Field("a")!.Directives.Select(d => d.Name.Value));
    }

    [Theory]
    [InlineData("extend type Query { a: String }")]
    [InlineData("extend type Query { a(x: Int): Int }")]
    [InlineData("type Other { a: Int a: Int }")]
    [InlineData("extend input Filter { text: Int }")]
    public void Compose_Should_Report_When_AMemberIsDefinedTwice(string extensions)
    {
        var result = SchemaComposer.Compose(
            [new SourceSchemaText("s", "type Query { a: Int b(f: Filter): Int } input Filter { text: String }") { Extensions = extensions }]);

        Assert.Contains(result.Errors, e => e.Code == CompositionCodes.InvalidGraphQL && e.Message.Contains("can only be defined once", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_Should_DefineTypes_When_TheyAreOnlyExtended()
    {
        var schema = Read("extend type Query { found: Found } extend union Found = Page", "extend union Found = Query type Page { id: ID! }");

        Assert.Equal("Query", schema.QueryTypeName);
        Assert.Equal(["Page", "Query"], schema.Type<UnionTypeDefinition>("Found")!.Members);
    }

    [Fact]
    public void Compose_Should_NameTheExtensions_When_TheirSyntaxIsInvalid()
    {
        var result = SchemaComposer.Compose([new SourceSchemaText("s", "type Query { a: Int }") { Extensions = "extend type Query {\n a Int }" }]);

        Assert.EndsWith("(line 2, column 4 of the extensions)", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_Should_TakeTags_When_DirectivesCanBeTagged()
    {
        const string Schema =
            """
            directive @tag(name: String!) repeatable on OBJECT | FIELD_DEFINITION | DIRECTIVE_DEFINITION
            directive @note(text: String) @tag(name: "inner") on FIELD_DEFINITION
            type Query { a: Int @tag(name: "outer") @note(text: "x") }
            """;

        var result = SchemaComposer.Compose([new SourceSchemaText("s", Schema)]);

        Assert.Empty(result.Errors);
        Assert.Contains("@tag(name: \"outer\")", result.ExecutionSchema, StringComparison.Ordinal);
        Assert.DoesNotContain("inner", result.ExecutionSchema, StringComparison.Ordinal);
    }

    private static SchemaDefinition Read(string text, string extensions)
    {
        var log = new CompositionLog();
        var schema = new SourceSchemaParser(log).Parse([new SourceSchemaText("s", text) { Extensions = extensions }]);
        Assert.Empty(log.Entries);
        return Assert.Single(schema);
    }
}
