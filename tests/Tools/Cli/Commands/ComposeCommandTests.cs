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

    [Fact]
    public void Explain_Should_NameSchemasAndLookups_When_FieldIsThere()
    {
        Source("catalog", "type Query { product(id: ID!): Product @lookup } type Product { id: ID! name: String! weight: Int }");
        Source("shipping", "type Query { byId(id: ID!): Product @lookup @internal } type Product { id: ID! fee(weight: Int @require(field: \"weight\")): Int }");

        var (code, text) = Run(run => run.Explain("Product.fee"));

        Assert.Equal(0, code);
        Assert.Equal(
            """
            Product.fee: Int
              shipping, needs { weight } of other schemas
                looked up by { id }: byId(id: ID!): Product, internal

            """.ReplaceLineEndings("\n"),
            text.ReplaceLineEndings("\n"));
        Assert.Equal(1, Run(run => run.Explain("Product.colour")).Code);
    }

    [Fact]
    public void Diff_Should_Fail_When_SomethingBreaks()
    {
        Source("catalog", "type Query { product: Product } type Product { id: ID! name: String! } enum Old { A }");
        Run(check: false);
        var older = Path.Combine(_folder, "old.far");
        File.Copy(Path.Combine(_folder, "gateway.far"), older);
        Source("catalog", "type Query { product: Product } type Product { id: ID! name: String! price: Int }");
        var added = Run(run => run.Diff(older));
        Source("catalog", "type Query { product: Product } type Product { id: ID! name: String }");

        var changed = Run(run => run.Diff(older));

        Assert.Equal((0, "safe: Product.price was added.\n0 breaking, 0 dangerous, 1 safe\n"), (added.Code, added.Text.ReplaceLineEndings("\n")));
        Assert.Equal(
            (1, "breaking: Product.name changed type from String! to String.\n1 breaking, 0 dangerous, 0 safe\n"),
            (changed.Code, changed.Text.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void Compose_Should_TakeTheOthersFromTheArchive_When_OneIsGiven()
    {
        Source("catalog", "type Query { product: Product } type Product { id: ID! }");
        Source("reviews", "type Query { review: String }");
        Run(check: false);
        var older = Path.Combine(_folder, "old.far");
        File.Copy(Path.Combine(_folder, "gateway.far"), older);
        Directory.Delete(Path.Combine(_folder, "reviews"), recursive: true);
        Source("catalog", "type Query { product: Product } type Product { id: ID! name: String }");

        var (code, _) = Run(run => run.Compose(), older);

        Assert.Equal(0, code);
        var archive = FusionArchive.Open(Path.Combine(_folder, "gateway.far"));
        Assert.Equal(["catalog", "reviews"], archive.SourceSchemas.Select(s => s.Name));
        Assert.Contains("name: String", archive.Gateway.Schema, StringComparison.Ordinal);
        Assert.Contains("review: String", archive.Gateway.Schema, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_Should_ComposeAgain_When_SourceChanges()
    {
        Source("catalog", "type Query { product: String }");
        using var lines = new LineWriter();
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(lines), Ansi = AnsiSupport.No });
        var watch = ComposeWatch.RunAsync(new ComposeRun(new CompositionWorkspace(_folder), "development", null, console), stop.Token);
        await lines.ReadAsync(stop.Token);

        Source("catalog", "type Query { product: String brand: String }");
        await lines.ReadAsync(stop.Token);

        Assert.Contains("brand: String", File.ReadAllText(Path.Combine(_folder, "supergraph.graphqls")), StringComparison.Ordinal);
        await stop.CancelAsync();
        Assert.Equal(0, await watch);
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
        var run = new ComposeRun(new CompositionWorkspace(_folder), "development", null, console);
        return (check ? run.Check() : run.Compose(), writer.ToString());
    }

    private (int Code, string Text) Run(Func<ComposeRun, int> action, string? with = null)
    {
        using var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No });
        return (action(new ComposeRun(new CompositionWorkspace(_folder), "development", with, console)), writer.ToString());
    }
}
