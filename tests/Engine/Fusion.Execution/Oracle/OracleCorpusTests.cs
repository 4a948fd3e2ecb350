using System.Text.RegularExpressions;
using Cacao.Fusion.Composition;
using EShop.Testing;
using EShop.Testing.Conformance;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>The same for schemas that were not written for it: the public composition cases that compose, and the shop's own.</summary>
public sealed partial class OracleCorpusTests
{
    [Fact]
    [Trait("Category", "Oracle")]
    public async Task ExecuteAsync_Should_AnswerAsOneSchema_When_PublicCasesCompose()
    {
        var count = OracleCount.Of(10 * 300, 12);
        var result = await ConformanceData.RunAsync("hc-composition", item => CheckAsync(Compose(item)!, count), item => Compose(item) is null ? "does not compose" : null);

        OracleCount.Report($"public {result.Passed * count} operations answered as one schema");
    }

    [Fact]
    [Trait("Category", "Oracle")]
    public async Task ExecuteAsync_Should_AnswerAsOneSchema_When_SchemaIsTheShops()
    {
        var count = OracleCount.Of(10, 600);
        var sources = Directory.GetDirectories(RepositoryFolder.Combine("schema"))
            .Select(folder => (Name: System.IO.Path.GetFileName(folder), File: System.IO.Path.Combine(folder, "schema.graphqls")))
            .Where(source => File.Exists(source.File))
            .OrderBy(source => source.Name, StringComparer.Ordinal)
            .Select(source => new SourceSchemaText(source.Name, Authorization().Replace(File.ReadAllText(source.File), "")))
            .ToList();

        await CheckAsync(new OracleSet("shop", sources, globalIds: true), count);

        OracleCount.Report($"shop {count} operations answered as one schema");
    }

    private static async Task CheckAsync(OracleSet set, int count)
    {
        var run = new OracleRun(set, 1);
        for (var seed = 0; seed < count; seed++)
        {
            await OracleTests.CheckAsync(run, seed);
        }
    }

    private static OracleSet? Compose(ConformanceCase item)
    {
        if (!item.Has("schemas") || item["schemas"].GetArrayLength() == 0)
        {
            return null;
        }

        var sources = item["schemas"].EnumerateArray().Select((s, i) => new SourceSchemaText(((char)('A' + i)).ToString(), s.GetString()!)).ToList();
        var globalIds = item.Text("test")!.Contains("GlobalObjectIdentification", StringComparison.Ordinal);
        return SchemaComposer.Compose(sources, new CompositionOptions { EnableGlobalObjectIdentification = globalIds }).ExecutionSchema is null
            ? null
            : new OracleSet(item.Id, sources, globalIds);
    }

    [GeneratedRegex("(?<!directive )@authorize(\\([^)]*\\))?")]
    private static partial Regex Authorization();
}
