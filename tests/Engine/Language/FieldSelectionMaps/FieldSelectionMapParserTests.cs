namespace Cacao.Language;

public sealed class FieldSelectionMapParserTests
{
    [Theory]
    [InlineData("id", "id")]
    [InlineData("dimension.weight", "dimension.weight")]
    [InlineData("<Book>.title | <Movie>.movieTitle", "<Book>.title | <Movie>.movieTitle")]
    [InlineData("| a | b", "a | b")]
    [InlineData("mediaById<Book>.isbn", "mediaById<Book>.isbn")]
    [InlineData("{ id } | { addressId: address.id }", "{ id } | { addressId: address.id }")]
    [InlineData("dimension.{ size weight }", "dimension.{ size, weight }")]
    [InlineData("dimension.{size,weight:w}", "dimension.{ size, weight: w }")]
    [InlineData("parts[{ id, name }]", "parts[{ id, name }]")]
    [InlineData("parts[[{ id }]]", "parts[[{ id }]]")]
    [InlineData("parts[id]", "parts[id]")]
    [InlineData("a[b[c | d]]", "a[b[c | d]]")]
    [InlineData("<T>.a<U>.{ b }", "<T>.a<U>.{ b }")]
    [InlineData("# why\n a\n.\nb", "a.b")]
    [InlineData("{ a: { b: c.{ d } | e } }", "{ a: { b: c.{ d } | e } }")]
    public void Parse_Should_YieldEqualMap_When_Printed(string text, string printed)
        => Assert.Equal(printed, FieldSelectionMapParser.Parse(text).ToString());

    [Fact]
    public void Parse_Should_ReadConstantArguments_When_Given()
    {
        var map = FieldSelectionMapParser.Parse(
            "a(i: -1, f: 1.5e3, s: \"\\u0041\\n\", e: IMPERIAL, b: true, n: null, l: [1 [2]], o: { x: \"\"\"\n  y\n \"\"\" }).b");

        var segments = Assert.Single(map.Entries).Path!.Segments;
        var arguments = segments[0].Arguments;
        Assert.Equal(["i", "f", "s", "e", "b", "n", "l", "o"], arguments.Select(a => a.Name.Value));
        Assert.Equal("-1", Assert.IsType<IntValueNode>(arguments[0].Value).Value);
        Assert.Equal("1.5e3", Assert.IsType<FloatValueNode>(arguments[1].Value).Value);
        Assert.Equal("A\n", Assert.IsType<StringValueNode>(arguments[2].Value).Value);
        Assert.Equal("IMPERIAL", Assert.IsType<EnumValueNode>(arguments[3].Value).Value);
        Assert.True(Assert.IsType<BooleanValueNode>(arguments[4].Value).Value);
        Assert.IsType<NullValueNode>(arguments[5].Value);
        Assert.IsType<ListValueNode>(Assert.IsType<ListValueNode>(arguments[6].Value).Items[1]);
        var field = Assert.Single(Assert.IsType<ObjectValueNode>(arguments[7].Value).Fields);
        Assert.Equal("y", Assert.IsType<StringValueNode>(field.Value).Value);
        Assert.Equal("b", segments[1].Name.Value);
    }

    [Fact]
    public void Parse_Should_KeepArguments_When_ObjectFieldIsShorthand()
    {
        var map = FieldSelectionMapParser.Parse("{ width(unit: IMPERIAL) height: height(unit: METRIC) }");

        var fields = Assert.Single(map.Entries).ObjectValue!.Fields;
        Assert.Null(fields[0].Value);
        Assert.Equal("unit", Assert.Single(fields[0].Arguments).Name.Value);
        Assert.Empty(fields[1].Arguments);
        Assert.Equal("unit", Assert.Single(fields[1].Value!.Entries[0].Path!.Segments[0].Arguments).Name.Value);
    }

    [Fact]
    public void Parse_Should_GiveLocations_When_TextHasLines()
    {
        var map = FieldSelectionMapParser.Parse("a\n| b.c");

        Assert.Equal(new Location(0, 7, 1, 1), map.Location);
        Assert.Equal(new Location(4, 7, 2, 3), map.Entries[1].Path!.Location);
        Assert.Equal(new Location(6, 7, 2, 5), map.Entries[1].Path!.Segments[1].Location);
    }

    [Theory]
    [InlineData("", 1, "Expected a name, found the end of the text.")]
    [InlineData("a.", 3, "Expected a name, found the end of the text.")]
    [InlineData("a b", 3, "Expected the end of the text, found \"b\".")]
    [InlineData("a { b }", 3, "Expected \".\", found \"{\".")]
    [InlineData("a.[b]", 3, "Expected a name, found \"[\".")]
    [InlineData("{ }", 3, "Expected a name, found \"}\".")]
    [InlineData("{ a", 4, "Expected a name, found the end of the text.")]
    [InlineData("a |", 4, "Expected a name, found the end of the text.")]
    [InlineData("a<T>", 5, "Expected \".\", found the end of the text.")]
    [InlineData("<T>a", 4, "Expected \".\", found \"a\".")]
    [InlineData("a(x: $v)", 6, "A field selection map must not use variables.")]
    [InlineData("a()", 3, "Expected a name, found \")\".")]
    [InlineData("a(x: \"", 6, "Unterminated string.")]
    [InlineData("a(x: 01)", 6, "A number must not start with a zero.")]
    [InlineData("a%", 2, "Unexpected character \"%\".")]
    [InlineData("a[b", 4, "Expected \"]\", found the end of the text.")]
    public void Parse_Should_Throw_When_TextIsNoMap(string text, int column, string message)
    {
        var exception = Assert.Throws<FieldSelectionMapSyntaxException>(() => FieldSelectionMapParser.Parse(text));

        Assert.Equal(message, exception.Message);
        Assert.Equal(column, exception.Location.Column);
    }
}
