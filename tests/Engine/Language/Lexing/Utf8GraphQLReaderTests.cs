namespace Cacao.Language;

public sealed class Utf8GraphQLReaderTests
{
    [Fact]
    public void Read_Should_SkipIgnoredTokens_When_TheyStandBetweenTokens()
    {
        var tokens = TokenReading.ReadAll("\uFEFF  a,,\t#note\r\nb");

        Assert.Equal(
            [
                new ReadToken(TokenKind.Name, 3, 4, 1, 4, "a"),
                new ReadToken(TokenKind.Name, 14, 15, 2, 1, "b"),
                new ReadToken(TokenKind.EndOfFile, 15, 15, 2, 2, null),
            ],
            tokens);
    }

    [Fact]
    public void Read_Should_CountUtf16Units_When_CharactersTakeMoreBytes()
    {
        var tokens = TokenReading.ReadAll("# é€😀\n\"é€😀\" x");

        Assert.Equal(new ReadToken(TokenKind.String, 7, 13, 2, 1, "é€😀"), tokens[0]);
        Assert.Equal(new ReadToken(TokenKind.Name, 14, 15, 2, 8, "x"), tokens[1]);
    }

    [Fact]
    public void Read_Should_KnowEveryPunctuator()
    {
        var kinds = TokenReading.ReadAll("! $ & ( ) ... : = @ [ ] { | }").Select(t => t.Kind);

        Assert.Equal(Enum.GetValues<TokenKind>().Where(k => k.IsPunctuator()).Append(TokenKind.EndOfFile), kinds);
    }

    [Theory]
    [InlineData("\"\\u{1F600}\"", "😀")]
    [InlineData("\"\\uD83D\\uDE00\"", "😀")]
    [InlineData("\"\\u0041\\n\\t\\/\\\\\\\"\"", "A\n\t/\\\"")]
    [InlineData("\"\\b\\f\\r\"", "\b\f\r")]
    [InlineData("\"\"", "")]
    public void GetString_Should_Unescape(string source, string value)
        => Assert.Equal(value, TokenReading.ReadAll(source)[0].Value);

    [Theory]
    [InlineData("\"\"\"a\"\"\"", "a")]
    [InlineData("\"\"\"\n    a\n      b\n\n    c\n  \"\"\"", "a\n  b\n\nc")]
    [InlineData("\"\"\"say \\\"\"\"hi\\\"\"\"\"\"\"", "say \"\"\"hi\"\"\"")]
    [InlineData("\"\"\"a\r\nb\rc\"\"\"", "a\nb\nc")]
    [InlineData("\"\"\"\n \n\t\n\"\"\"", "")]
    [InlineData("\"\"\"no \\n escapes\"\"\"", "no \\n escapes")]
    public void GetString_Should_Dedent_When_TheStringIsABlock(string source, string value)
        => Assert.Equal(value, TokenReading.ReadAll(source)[0].Value);

    [Theory]
    [InlineData("\u0007", 1, 1, "Unexpected character: U+0007.")]
    [InlineData("a\n ?", 2, 2, "Unexpected character: \"?\".")]
    [InlineData("'a'", 1, 1, "Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("\"a\nb\"", 1, 3, "Unterminated string.")]
    [InlineData("\"\"\"a\nb", 2, 2, "Unterminated string.")]
    [InlineData("\"\\x\"", 1, 2, "Invalid character escape sequence: \"\\x\".")]
    [InlineData("\"\\u{110000}\"", 1, 2, "Invalid Unicode escape sequence: \"\\u{110000}\".")]
    [InlineData("\"\\uD83D\"", 1, 2, "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("00", 1, 2, "Invalid number, unexpected digit after 0: \"0\".")]
    [InlineData("1.", 1, 3, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1x", 1, 2, "Invalid number, expected digit but got: \"x\".")]
    [InlineData("-\"", 1, 2, "Invalid number, expected digit but got: '\"'.")]
    [InlineData("..", 1, 1, "Unexpected character: \".\".")]
    public void Read_Should_SayWhatAndWhere_When_TheTextIsNoToken(string source, int line, int column, string message)
    {
        var exception = Assert.Throws<SyntaxException>(() => TokenReading.ReadAll(source));

        Assert.Equal("Syntax Error: " + message, exception.Message);
        Assert.Equal((line, column), (exception.Location.Line, exception.Location.Column));
    }

    [Theory]
    [InlineData('\uD83D')]
    [InlineData('\uDEAD')]
    public void Read_Should_NameTheSurrogate_When_ItStandsAlone(char surrogate)
    {
        var code = ((int)surrogate).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(
            $"Syntax Error: Invalid character within String: U+{code}.",
            Assert.Throws<SyntaxException>(() => TokenReading.ReadAll($"\"{surrogate}\"")).Message);
        Assert.Equal(
            $"Syntax Error: Invalid character: U+{code}.",
            Assert.Throws<SyntaxException>(() => TokenReading.ReadAll($"{surrogate}")).Message);
    }

    [Fact]
    public void Read_Should_Refuse_When_TheBytesAreNoUtf8()
    {
        static void Parse() => GraphQLParser.Parse([(byte)'{', (byte)'#', 0xC3, (byte)'\n', (byte)'a', (byte)'}']);

        Assert.Equal("Syntax Error: Invalid character: U+FFFD.", Assert.Throws<SyntaxException>(Parse).Message);
    }

    [Fact]
    public void GetText_Should_GiveTheSameString_When_ANameRepeats()
    {
        var tokens = TokenReading.ReadAll("someLongFieldName someLongFieldName");

        Assert.Same(tokens[0].Value, tokens[1].Value);
    }
}
