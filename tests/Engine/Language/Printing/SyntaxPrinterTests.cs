using System.Buffers;
using System.Text;

namespace Cacao.Language;

public sealed class SyntaxPrinterTests
{
    [Fact]
    public void Print_Should_IndentSelections()
        => AssertPrinted("query Q{a{b...C}}", "query Q {\n  a {\n    b\n    ...C\n  }\n}");

    [Fact]
    public void Print_Should_KeepTheKeyword_When_AnAnonymousQueryIsNotBare()
    {
        AssertPrinted("query{a}", "{\n  a\n}");
        AssertPrinted("query@d{a}", "query @d {\n  a\n}");
        AssertPrinted("query($b:C){a}", "query ($b: C) {\n  a\n}");
        AssertPrinted("\"x\"query{a}", "\"x\"\nquery {\n  a\n}");
    }

    [Theory]
    [InlineData("type A query { a }", "type A\n\nquery {\n  a\n}")]
    [InlineData("extend schema @d query { a }", "extend schema @d\n\nquery {\n  a\n}")]
    [InlineData("type A { b: Int } { a }", "type A {\n  b: Int\n}\n\n{\n  a\n}")]
    [InlineData("scalar A { a }", "scalar A\n\n{\n  a\n}")]
    public void Print_Should_KeepTheKeyword_When_ATypeBeforeWouldTakeTheBrace(string text, string printed)
        => Assert.Equal(printed, SyntaxPrinter.Print(GraphQLParser.Parse(text)));

    [Fact]
    public void Print_Should_GiveVariablesTheirOwnLines_When_OneIsDescribed()
        => AssertPrinted("query Q($a:A \"b is\" $b:B){a}", "query Q(\n  $a: A\n  \"b is\"\n  $b: B\n) {\n  a\n}");

    [Fact]
    public void Print_Should_BreakArguments_When_TheLineIsLongerThanEighty()
    {
        var name = new string('x', 68);

        AssertPrinted($"{{ {name}(a: 12, b: 3) }}", $"{{\n  {name}(\n    a: 12\n    b: 3\n  )\n}}");
        AssertPrinted($"{{ {name}(a: 123) }}", $"{{\n  {name}(a: 123)\n}}");
    }

    [Fact]
    public void Print_Should_BreakArgumentDefinitions_When_OneHasMoreThanALine()
        => AssertPrinted("type A{b(\"c\" c:C d:D):E}", "type A {\n  b(\n    \"c\"\n    c: C\n    d: D\n  ): E\n}");

    [Fact]
    public void Print_Should_IndentBlockStrings()
        => AssertPrinted("type A{\"\"\"one\ntwo\"\"\"b:C}", "type A {\n  \"\"\"\n  one\n  two\n  \"\"\"\n  b: C\n}");

    [Fact]
    public void Print_Should_WriteTheSameText_When_TheTargetIsUtf8()
    {
        var node = GraphQLParser.Parse("{ a(b: \"é😀\") }");
        var output = new ArrayBufferWriter<byte>();

        SyntaxPrinter.Print(node, output);

        Assert.Equal(SyntaxPrinter.Print(node), Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Theory]
    [InlineData("{ a, b # c\n }", "{a b}")]
    [InlineData("query Q ( $a : Int = 1 ... ) { ... on A { b } }", "query Q($a:Int=1 ...){...on A{b}}")]
    [InlineData("\"\"\"\n  a\n    b\n\"\"\" type A", "\"\"\"\na\n  b\"\"\" type A")]
    [InlineData(" # nothing", "")]
    public void StripIgnored_Should_KeepTokensAlone(string source, string expected)
        => Assert.Equal(expected, SyntaxPrinter.StripIgnored(source));

    private static void AssertPrinted(string source, string expected)
        => Assert.Equal(expected, SyntaxPrinter.Print(GraphQLParser.Parse(source)));
}
