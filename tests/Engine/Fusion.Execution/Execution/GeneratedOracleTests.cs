using System.Text;
using System.Text.Json;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>Generated operations: the gateway over four sources answers as one executor over the same data.</summary>
public sealed class GeneratedOracleTests
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly SourceSchemaCapabilities[] s_capabilities =
    [
        new(),
        new() { VariableBatching = false },
        new() { RequestBatching = false },
        new() { RequestBatching = false, VariableBatching = false },
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    [InlineData(2000)]
    [InlineData(3000)]
    public async Task ExecuteAsync_Should_AnswerAsOneSchema_When_OperationsAreGenerated(int firstSeed)
    {
        var document = PublicSchemaDocument.Create(TestSchemas.Document("benchmark"));
        var sources = BenchmarkData.Sources();
        var gateway = new TestGateway("benchmark", sources);
        var whole = BenchmarkData.Whole();
        for (var seed = firstSeed; seed < firstSeed + 100; seed++)
        {
            var random = new Random(seed);
            foreach (var source in sources.Values)
            {
                source.Capabilities = s_capabilities[random.Next(s_capabilities.Length)];
                source.BatchFormat = random.Next(2) == 0 ? SourceResponseFormat.Array : SourceResponseFormat.Sequence;
            }

            if (new OperationGenerator(document, random).Create("Query", "query", 2 + (seed % 5)) is not { } operation)
            {
                continue;
            }

            var expected = await ExecuteAsync(whole, operation);
            var answer = await gateway.ExecuteAsync(operation);

            Assert.True(expected == answer, $"seed {seed}\n{operation}\nexpected\n{expected}\nfound\n{answer}");
        }
    }

    private static async Task<string> ExecuteAsync(TestSource whole, string operation)
    {
        using var variables = new PooledBuffer();
        variables.Write("{}"u8);
        var sent = new SourceOperation(
            Cacao.Language.OperationType.Query, Encoding.UTF8.GetBytes(operation), default, variables, [0, 2], 1);
        var response = await whole.ExecuteAsync(
            new SourceSchemaRequest("whole", [sent], new Cacao.Execution.OperationRequest()), default);
        using var document = JsonDocument.Parse(response.Body.WrittenMemory);
        return JsonSerializer.Serialize(document.RootElement, s_options);
    }
}
