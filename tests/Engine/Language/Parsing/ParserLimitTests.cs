namespace Cacao.Language;

public sealed class ParserLimitTests
{
    private static string Nest(string open, string close, int depth)
        => string.Concat(Enumerable.Repeat(open, depth)) + string.Concat(Enumerable.Repeat(close, depth));

    [Fact]
    public void Parse_Should_Stop_When_TheDocumentIsTooLong()
    {
        var options = ParserOptions.Default with { MaxDocumentBytes = 8 };

        Assert.Equal(
            "Syntax Error: Document contains more than 8 bytes. Parsing aborted.",
            Assert.Throws<SyntaxException>(() => GraphQLParser.Parse("{ abcdef }", options)).Message);

        // Four characters in quotes are ten bytes.
        Assert.Throws<SyntaxException>(() => GraphQLParser.ParseValue("\"éééé\"", options));
        Assert.Equal("éé", ((StringValueNode)GraphQLParser.ParseValue("\"éé\"", options)).Value);
    }

    [Fact]
    public void Parse_Should_Stop_When_TokensRunOut()
        => Assert.Equal(
            "Syntax Error: Document contains more that 3 tokens. Parsing aborted.",
            Assert.Throws<SyntaxException>(() => GraphQLParser.Parse("{ a b }", ParserOptions.Default with { MaxTokens = 3 })).Message);

    [Fact]
    public void Parse_Should_Stop_When_FieldsRunOut()
        => Assert.Equal(
            "Syntax Error: Document contains more than 2 fields. Parsing aborted.",
            Assert.Throws<SyntaxException>(
                () => GraphQLParser.Parse("{ a { b c } }", ParserOptions.Default with { MaxFields = 2 })).Message);

    [Fact]
    public void Parse_Should_Stop_When_APlaceHasTooManyDirectives()
    {
        var options = ParserOptions.Default with { MaxDirectives = 2 };

        Assert.Equal(
            "Syntax Error: Document contains more than 2 directives at one place. Parsing aborted.",
            Assert.Throws<SyntaxException>(() => GraphQLParser.Parse("{ a @b @c @d }", options)).Message);
        Assert.Equal(2, GraphQLParser.Parse("{ a @b @c d @e @f } type A @b @c @d", options).Definitions.Count);
    }

    [Theory]
    [InlineData("{a", "}")]
    [InlineData("{... ", "}")]
    public void Parse_Should_Stop_When_SelectionsNestTooDeep(string open, string close)
    {
        var text = Nest(open, close, 100_000);

        Assert.Equal(
            "Syntax Error: Document nests deeper than 200 levels. Parsing aborted.",
            Assert.Throws<SyntaxException>(() => GraphQLParser.Parse(text)).Message);
    }

    [Fact]
    public void Parse_Should_Stop_When_ValuesOrTypesNestTooDeep()
    {
        Assert.Throws<SyntaxException>(() => GraphQLParser.ParseValue(Nest("[", "]", 100_000)));
        Assert.Throws<SyntaxException>(() => GraphQLParser.ParseValue(string.Concat(Enumerable.Repeat("{a:", 100_000))));
        Assert.Throws<SyntaxException>(() => GraphQLParser.ParseType(new string('[', 100_000)));
        Assert.Equal(200, GraphQLParser.ParseValue(Nest("[", "]", 200)).ToString().Length / 2);
    }

    [Fact]
    public void Parse_Should_LeaveOutLocations_When_Asked()
    {
        var document = GraphQLParser.Parse("{ a }", ParserOptions.Default with { NoLocations = true });

        Assert.False(document.Location.IsKnown);
        Assert.False(((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections[0].Location.IsKnown);
    }
}
