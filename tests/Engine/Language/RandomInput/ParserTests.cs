using System.Text;
using EShop.Testing;

namespace Cacao.Language.RandomInput;

/// <summary>Whatever the bytes, lexer and parser answer with tokens and trees, or with an error that says where.</summary>
public sealed class ParserTests
{
    private const string Alphabet = "{}()[]!$.:=@|&\"\\#,\n\r\t aeEfnortuvxQ0123456789-+_é\uFEFF";

    private static readonly string[] s_words =
    [
        "query ", "mutation ", "subscription ", "fragment ", "on ", "type ", "extend ", "input ", "enum ", "directive ", "schema ", "scalar ", "union ",
        "interface ", "implements ", "repeatable ", "null ", "true ", "\"\"\"", "\\\"\"\"", "\"\\u{", "\"\\ud83d\\ude00\"", "...", "{ a }", "$v: [Int!]! = 1 ", "1e",
        "-0", "@d(a: {b: [1]})", "\uD83D\uDE00",
    ];

    [Fact]
    public void Parse_Should_GiveATreeOrASyntaxError_When_WordsAreMixed()
        => Fuzzing.Run(3_000, static random => Check(Encoding.UTF8.GetBytes(Words(random))));

    [Fact]
    public void Parse_Should_GiveATreeOrASyntaxError_When_BytesAreRandom()
        => Fuzzing.Run(3_000, static random =>
        {
            var bytes = new byte[random.Next(64)];
            random.NextBytes(bytes);
            Check(bytes);
        });

    [Fact]
    public void Parse_Should_PrintWhatItRead_When_TextIsADocument()
        => Fuzzing.Run(1_000, static random =>
        {
            var text = Words(random);
            if (Check(Encoding.UTF8.GetBytes(text)) is { } document)
            {
                var printed = SyntaxPrinter.Print(document);
                Assert.True(Check(Encoding.UTF8.GetBytes(printed)) is { } read && SyntaxComparer.AreEqual(document, read), $"{text}\nis printed as\n{printed}");
            }
        });

    [Fact]
    public void ParseValue_Should_GiveAValueOrASyntaxError()
        => Fuzzing.Run(3_000, static random =>
        {
            try
            {
                _ = GraphQLParser.ParseValue(Encoding.UTF8.GetBytes(Words(random)));
            }
            catch (SyntaxException exception)
            {
                Assert.NotEmpty(exception.Message);
            }
        });

    private static DocumentNode? Check(byte[] text)
    {
        var options = new ParserOptions { MaxTokens = 200, MaxDepth = 20 };
        try
        {
            return GraphQLParser.Parse(text, options);
        }
        catch (SyntaxException exception)
        {
            Assert.InRange(exception.Location.Line, 0, text.Length + 1);
            return null;
        }
    }

    private static string Words(Random random)
    {
        var builder = new StringBuilder();
        for (var i = random.Next(30); i > 0; i--)
        {
            _ = random.Next(2) == 0
                ? builder.Append(s_words[random.Next(s_words.Length)])
                : builder.Append(Alphabet[random.Next(Alphabet.Length)]);
        }

        return builder.ToString();
    }
}
