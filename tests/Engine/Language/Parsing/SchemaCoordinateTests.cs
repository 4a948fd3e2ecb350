namespace Cacao.Language;

public sealed class SchemaCoordinateTests
{
    [Theory]
    [InlineData("Type")]
    [InlineData("Type.field")]
    [InlineData("Type.field(argument:)")]
    [InlineData("@directive")]
    [InlineData("@directive(argument:)")]
    public void ParseSchemaCoordinate_Should_ReadWhatIsPrinted(string source)
        => Assert.Equal(source, GraphQLParser.ParseSchemaCoordinate(source).ToString());

    [Fact]
    public void ParseSchemaCoordinate_Should_NameTheParts()
    {
        var argument = GraphQLParser.ParseSchemaCoordinate("Type.field(argument:)");
        var directive = GraphQLParser.ParseSchemaCoordinate("@tag(name:)");

        Assert.Equal(
            (false, "Type", "field", "argument"),
            (argument.IsDirective, argument.Name.Value, argument.MemberName?.Value, argument.ArgumentName?.Value));
        Assert.Equal(
            (true, "tag", null, "name"),
            (directive.IsDirective, directive.Name.Value, directive.MemberName?.Value, directive.ArgumentName?.Value));
    }

    [Theory]
    [InlineData("", "Expected Name, found <EOF>.")]
    [InlineData("Type.", "Expected Name, found <EOF>.")]
    [InlineData("Type .field", "Expected <EOF>, found \" \".")]
    [InlineData("Type.field.more", "Expected <EOF>, found \".\".")]
    [InlineData("Type(argument:)", "Expected <EOF>, found \"(\".")]
    [InlineData("@directive.field", "Expected <EOF>, found \".\".")]
    [InlineData("Type.field(argument)", "Expected \":\", found \")\".")]
    [InlineData("Type.field(argument: value)", "Expected \")\", found \" \".")]
    public void ParseSchemaCoordinate_Should_Refuse_When_TheTextIsNone(string source, string message)
        => Assert.Equal(
            "Syntax Error: " + message,
            Assert.Throws<SyntaxException>(() => GraphQLParser.ParseSchemaCoordinate(source)).Message);
}
