using System.Text.Json;
using EShop.Testing.Conformance;

namespace Cacao.Language.Conformance;

[Trait("Category", "Conformance")]
public sealed class LexerConformanceTests
{
    [Fact]
    public void Read_Should_GiveTheReferenceTokens_When_ACaseIsRead()
        => ConformanceData.Run("lexer", static item =>
        {
            var source = JsonSource.Read(item["source"]);

            if (item.Has("error"))
            {
                ExpectedSyntaxError.Check(item["error"], () => TokenReading.ReadAll(source));
                return;
            }

            var tokens = TokenReading.ReadAll(source);
            var expected = item["tokens"].EnumerateArray().Select(Format).ToArray();

            // Most cases look at the first token alone.
            Assert.Equal(expected, tokens.Take(expected.Length).Select(Format));
        });

    private static string Format(JsonElement token)
    {
        var value = token.TryGetProperty("value", out var text) && text.ValueKind == JsonValueKind.String ? JsonSource.Read(text) : null;
        return string.Join(' ', token.GetProperty("kind"), token.GetProperty("start"), token.GetProperty("end"),
            token.GetProperty("line"), token.GetProperty("column"), value);
    }

    private static string Format(ReadToken token)
        => string.Join(' ', token.Kind.GetText(), token.Start, token.End, token.Line, token.Column, token.Value);
}
