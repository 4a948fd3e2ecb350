using FsCheck;
using FsCheck.Fluent;

namespace Cacao.Language;

public sealed class RoundtripProperties
{
    private const string Noise = "\"\\{}()[]!$.:#é\uD800 1-e\n";

    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    [Fact]
    public void Parse_Should_GiveTheTreeThatWasPrinted()
        => Prop.ForAll(
            ArbMap.Default.ArbFor<int>(),
            static seed =>
            {
                var document = new DocumentGenerator(seed).Document();
                var text = SyntaxPrinter.Print(document);
                var parsed = GraphQLParser.Parse(text);
                return SyntaxComparer.AreEqual(document, parsed) && SyntaxPrinter.Print(parsed) == text;
            }).Check(s_config);

    [Fact]
    public void Parse_Should_GiveTheSameTree_When_IgnoredTokensAreStripped()
        => Prop.ForAll(
            ArbMap.Default.ArbFor<int>(),
            static seed =>
            {
                var document = new DocumentGenerator(seed).Document();
                var stripped = SyntaxPrinter.StripIgnored(SyntaxPrinter.Print(document));
                return SyntaxComparer.AreEqual(document, GraphQLParser.Parse(stripped));
            }).Check(s_config);

    [Fact]
    public void ParseValue_Should_GiveTheStringThatWasPrinted()
        => Prop.ForAll(
            ArbMap.Default.ArbFor<string>().Filter(static text => text is not null && IsWellFormed(text)),
            static text => GraphQLParser.ParseValue(SyntaxPrinter.PrintString(text)) is StringValueNode value && value.Value == text)
            .Check(s_config);

    [Fact]
    public void ParseValue_Should_GiveTheBlockStringThatWasPrinted()
        => Prop.ForAll(
            ArbMap.Default.ArbFor<string>().Filter(
                static text => text is not null && IsWellFormed(text) && BlockString.Dedent(text) == text),
            static text => Value(BlockString.Print(text)) == text && Value(BlockString.Print(text, minimize: true)) == text)
            .Check(s_config);

    /// <summary>Whatever the text, the parser answers with a tree or a syntax error.</summary>
    [Fact]
    public void Parse_Should_GiveATreeOrASyntaxError_When_ADocumentIsCutAndMixed()
        => Prop.ForAll(
            ArbMap.Default.ArbFor<int>(),
            static seed =>
            {
                var random = new Random(seed);
                var text = SyntaxPrinter.Print(new DocumentGenerator(seed).Document()).ToCharArray();

                for (var i = 0; i < 3; i++)
                {
                    text[random.Next(text.Length)] = Noise[random.Next(Noise.Length)];
                }

                try
                {
                    return GraphQLParser.Parse(new string(text, 0, random.Next(text.Length))).Definitions.Count > 0;
                }
                catch (SyntaxException exception)
                {
                    return exception.Location.IsKnown;
                }
            }).Check(s_config);

    private static string Value(string literal) => ((StringValueNode)GraphQLParser.ParseValue(literal)).Value;

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (!char.IsSurrogatePair(text, i) || i++ < 0))
            {
                return false;
            }
        }

        return true;
    }
}
