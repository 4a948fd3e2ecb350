using EShop.Testing.Conformance;

namespace Cacao.Language.Conformance;

[Trait("Category", "Conformance")]
public sealed class PrintingConformanceTests
{
    private static readonly ParserOptions s_lenient = ParserOptions.Default with { AllowLegacyFragmentVariables = true };

    [Fact]
    public void Print_Should_GiveTheReferenceText_When_ADocumentWasParsed()
        => ConformanceData.Run("documents", static item =>
        {
            var document = GraphQLParser.Parse(item.Text("source")!, s_lenient);
            Assert.Equal(item.Text("printed"), SyntaxPrinter.Print(document));
        });

    [Fact]
    public void StripIgnored_Should_GiveTheReferenceText_When_ACaseIsStripped()
        => ConformanceData.Run("strip-ignored", static item =>
        {
            var stripped = SyntaxPrinter.StripIgnored(item.Text("input")!);
            Assert.Equal(item.Text("result"), stripped);
            Assert.Equal(stripped, SyntaxPrinter.StripIgnored(stripped));
        });

    [Fact]
    public void Strings_Should_GiveTheReferenceText_When_ACaseIsPrinted()
        => ConformanceData.Run("strings", static item =>
        {
            switch (item.Text("fn"))
            {
                case "dedentBlockStringLines":
                    var lines = item["input"].EnumerateArray().Select(l => l.GetString());
                    var dedented = item["result"].EnumerateArray().Select(l => l.GetString());
                    Assert.Equal(string.Join('\n', dedented), BlockString.Dedent(string.Join('\n', lines)));
                    break;
                case "printBlockString":
                    var minimize = item.Has("options") && item["options"].GetProperty("minimize").GetBoolean();
                    Assert.Equal(item.Text("result"), BlockString.Print(item.Text("input")!, minimize));
                    break;
                case "printString":
                    Assert.Equal(item.Text("result"), SyntaxPrinter.PrintString(item.Text("input")!));
                    break;
                default:
                    throw new InvalidOperationException($"There is no function {item.Text("fn")}.");
            }
        });
}
