namespace Cacao.Language;

public sealed class TypeSystemParserTests
{
    [Theory]
    [InlineData("\"d\" schema @a { query: Q mutation: M subscription: S }")]
    [InlineData("extend schema @a")]
    [InlineData("\"d\" scalar A @b")]
    [InlineData("\"d\" type A implements & B & C @d { \"e\" f(\"g\" h: I = 1 @j): [K!]! @l }")]
    [InlineData("type A")]
    [InlineData("interface A implements B { c: D }")]
    [InlineData("union A @b = | C | D")]
    [InlineData("union A")]
    [InlineData("enum A { B @c D }")]
    [InlineData("input A @b { c: D = {e: [F]} @g }")]
    [InlineData("directive @a(b: C) repeatable on | FIELD | VARIABLE_DEFINITION")]
    [InlineData("extend scalar A @b")]
    [InlineData("extend type A implements B")]
    [InlineData("extend interface A { b: C }")]
    [InlineData("extend union A = B")]
    [InlineData("extend enum A { B }")]
    [InlineData("extend input A { b: C }")]
    public void Parse_Should_ReadWhatIsPrinted_When_ItIsATypeSystem(string source)
    {
        var document = GraphQLParser.Parse(source);
        var again = GraphQLParser.Parse(SyntaxPrinter.Print(document));

        Assert.True(SyntaxComparer.AreEqual(document, again));
        Assert.Equal(new Location(0, source.Length, 1, 1), document.Definitions[0].Location);
        Assert.Equal(source.StartsWith("extend", StringComparison.Ordinal), document.Definitions[0] is
            TypeDefinitionNode { IsExtension: true } or SchemaDefinitionNode { IsExtension: true });
    }

    [Theory]
    [InlineData("schema {}", "Expected Name, found \"}\".")]
    [InlineData("extend type A", "Unexpected <EOF>.")]
    [InlineData("extend directive @a on FIELD", "Unexpected Name \"directive\".")]
    [InlineData("enum A { null }", "Name \"null\" is reserved and cannot be used for an enum value.")]
    [InlineData("enum A {}", "Expected Name, found \"}\".")]
    [InlineData("type A {}", "Expected Name, found \"}\".")]
    [InlineData("type A implements B, C & D { a: B }", "Unexpected Name \"C\".")]
    [InlineData("directive @a on NOWHERE", "Unexpected Name \"NOWHERE\".")]
    [InlineData("directive @a on", "Expected Name, found <EOF>.")]
    [InlineData("input A { b(c: D): E }", "Expected \":\", found \"(\".")]
    public void Parse_Should_SayWhat_When_TheTextIsNoTypeSystem(string source, string message)
        => Assert.Equal("Syntax Error: " + message, Assert.Throws<SyntaxException>(() => GraphQLParser.Parse(source)).Message);

    [Fact]
    public void Parse_Should_ReadDirectivesOfDirectives_When_TheyAreAllowed()
    {
        const string Source = "directive @a(b: C) @d(e: 1) repeatable on FIELD | DIRECTIVE_DEFINITION";
        var options = new ParserOptions { AllowDirectivesOnDirectiveDefinitions = true };

        var document = GraphQLParser.Parse(Source, options);

        Assert.Equal(["d"], Assert.IsType<DirectiveDefinitionNode>(Assert.Single(document.Definitions)).Directives.Select(d => d.Name.Value));
        Assert.True(SyntaxComparer.AreEqual(document, GraphQLParser.Parse(SyntaxPrinter.Print(document), options)));
        Assert.False(SyntaxComparer.AreEqual(document, GraphQLParser.Parse(Source.Replace("@d(e: 1) ", "", StringComparison.Ordinal), options)));
        Assert.Throws<SyntaxException>(() => GraphQLParser.Parse(Source));
        Assert.Throws<SyntaxException>(() => GraphQLParser.Parse("directive @a on DIRECTIVE_DEFINITION"));
    }

    [Fact]
    public void ParseFieldDefinition_Should_ReadOneField()
    {
        var field = GraphQLParser.ParseFieldDefinition("price(currency: String = \"EUR\"): Float @cost(weight: \"1\")");

        Assert.Equal("price(currency: String = \"EUR\"): Float @cost(weight: \"1\")", field.ToString());
        Assert.Throws<SyntaxException>(() => GraphQLParser.ParseFieldDefinition("a: B c: D"));
    }

    [Theory]
    [InlineData("[Int!]!")]
    [InlineData("Int")]
    [InlineData("[[A]!]")]
    public void ParseType_Should_ReadWhatIsPrinted(string source)
        => Assert.Equal(source, GraphQLParser.ParseType(source).ToString());
}
