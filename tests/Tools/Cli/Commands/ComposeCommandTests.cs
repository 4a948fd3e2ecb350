using Cacao.Fusion.Composition;
using Spectre.Console;

namespace EShop.Cli.Commands;

public sealed class ComposeCommandTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"eshop-compose-{Guid.CreateVersion7():n}");

    [Fact]
    public void Run_Should_WriteArchiveAndSupergraph_When_SchemasCompose()
    {
        Source("catalog", "type Query { product: Product } type Product { name: String! }");

        var (code, text) = Run(check: false);

        Assert.Equal(0, code);
        Assert.Contains("composed ", text, StringComparison.Ordinal);
        Assert.Contains("product: Product", File.ReadAllText(Path.Combine(_folder, "supergraph.graphqls")), StringComparison.Ordinal);
        Assert.Equal(0, Run(check: true).Code);
    }

    [Fact]
    public void Run_Should_FailCheck_When_SourceChanged()
    {
        Source("catalog", "type Query { product: String }");
        Run(check: false);
        Source("catalog", "type Query { product: String brand: String }");

        var (code, text) = Run(check: true);

        Assert.Equal(1, code);
        Assert.Contains("./eshop compose", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Should_ReportErrorsAndWriteNothing_When_SchemasDoNotCompose()
    {
        Source("catalog", "type Query { product: String }");
        Source("reviews", "type Query { product: Int }");

        var (code, text) = Run(check: false);

        Assert.Equal(1, code);
        Assert.Contains("error ", text, StringComparison.Ordinal);
        Assert.Contains("do not compose", text, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "gateway.far")));
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private void Source(string name, string schema)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "schema.graphqls"), schema);
        File.WriteAllText(
            Path.Combine(folder, "schema-settings.json"),
            $$"""{ "name": "{{name}}", "transports": { "http": { "url": "http://localhost/graphql" } } }""");
    }

    private (int Code, string Text) Run(bool check)
    {
        using var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No });
        return (ComposeCommand.Run(new CompositionWorkspace(_folder), "development", check, console), writer.ToString());
    }
}
