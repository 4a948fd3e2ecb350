using System.Globalization;
using Cacao.Fusion.Composition;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>What composition accepts is answered, whatever the schemas and whatever the operation.</summary>
public sealed class OracleSchemaTests
{
    private const int OperationsOfASet = 25;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [Trait("Category", "Oracle")]
    public async Task ExecuteAsync_Should_AnswerAsOneSchema_When_SchemasAreGenerated(int part)
    {
        var count = OracleCount.Of(4 * OperationsOfASet, 120);
        var accepted = 0;
        for (var seed = part * 1_000_000; seed < (part * 1_000_000) + count; seed++)
        {
            var sources = OracleSchemaGenerator.Create(seed);
            if (SchemaComposer.Compose(sources).ExecutionSchema is null)
            {
                continue;
            }

            accepted++;
            try
            {
                var run = new OracleRun(new OracleSet($"generated {seed}", sources), seed);
                for (var operation = 0; operation < OperationsOfASet; operation++)
                {
                    await OracleTests.CheckAsync(run, seed + operation);
                }
            }
            catch (Exception exception)
            {
                Assert.Fail($"{string.Join("\n", sources.Select(s => $"# source: {s.Name}\n{s.Text}"))}\n{exception.Message}");
            }
        }

        Assert.True(accepted > count / 5, $"Only {accepted} of {count} sets composed.");
        OracleCount.Report(string.Create(
            CultureInfo.InvariantCulture, $"generated{part} {accepted * OperationsOfASet} operations over {accepted} generated sets of schemas answered as one schema"));
    }
}
