using System.Text;
using System.Text.Json;

namespace Cacao.Fusion.Execution.Tests;

public sealed class JsonScannerTests
{
    public static TheoryData<string> Texts => new(
        "{}", "[]", "null", "true", "false", "0", "-0", "12", "-1.5e+10", "1E5", "\"\"", "\"a\\n\\u00e9\\\"\"", " { \"a\" : [ 1 , { } , \"b\" ] } ",
        "[1,]", "{\"a\":1,}", "{\"a\"}", "{a:1}", "01", "1.", "-", "+1", "1e", ".5", "nul", "tru", "falsey", "\"", "\"\\x\"", "\"\\u00g0\"", "\"\\u00\"",
        "\"a\nb\"", "\"\t\"", "[1 2]", "{\"a\":1 \"b\":2}", "[", "{", "{\"a\":", "[[[]]", "{\"a\":1]", "[1}", ",", ":", "'a'", "/**/1", "NaN", "\"é\"");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Skip_Should_TakeWhatIsJson_When_ElementIsAnything(string text)
    {
        var bytes = Encoding.UTF8.GetBytes($"[{text}]");
        bool isJson;
        try
        {
            using var document = JsonDocument.Parse(bytes);
            isJson = true;
        }
        catch (JsonException)
        {
            isJson = false;
        }

        Assert.Equal(isJson, IsTaken(bytes));
    }

    [Theory]
    [InlineData("12")]
    [InlineData("-0")]
    [InlineData("1.5")]
    [InlineData("1E5")]
    public void Skip_Should_Refuse_When_NumberMayGoOn(string text) => Assert.False(IsTaken(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Skip_Should_Refuse_When_ListsNestTooDeep()
    {
        Assert.True(IsTaken(Encoding.UTF8.GetBytes(new string('[', 256) + new string(']', 256))));
        Assert.False(IsTaken(Encoding.UTF8.GetBytes(new string('[', 257) + new string(']', 257))));
    }

    [Fact]
    public void TakeName_Should_EqualTheName_When_ItIsEscaped()
    {
        var json = new JsonScanner("\"d\\u0061ta\" : 1 "u8);

        var name = json.TakeName();

        Assert.True(name.Equals("data"u8));
        Assert.False(name.Equals("d\\u0061ta"u8));
        Assert.Equal(1, json.TakeInt32());
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    [InlineData("\"1\"")]
    [InlineData("{}")]
    public void TakeInt32_Should_Refuse_When_ValueIsNone(string text)
    {
        var bytes = Encoding.UTF8.GetBytes($"{text},");

        Assert.Throws<FormatException>(() => new JsonScanner(bytes).TakeInt32());
    }

    private static bool IsTaken(byte[] bytes)
    {
        try
        {
            var json = new JsonScanner(bytes);
            json.Skip();
            return json.Peek() == 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
