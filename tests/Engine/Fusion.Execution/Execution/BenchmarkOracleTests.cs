using System.Text.Json;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>What the gateway makes of four sources is what one executor over the same data answers.</summary>
public sealed class BenchmarkOracleTests
{
    public static TheoryData<string> Operations => new()
    {
        "{ topProducts { upc name price } }",
        "{ topProducts(first: 2) { upc name inStock shippingEstimate reviews { id author { username name } } } }",
        "{ users { id username name reviews { id body product { inStock name price shippingEstimate upc weight reviews { id body author { id username name reviews { id body product { inStock name price shippingEstimate upc weight } } } } } } } topProducts { inStock name price shippingEstimate upc weight reviews { id body author { id username name reviews { id body product { inStock name price shippingEstimate upc weight } } } } } }",
        "{ me { reviews { product { shippingEstimate } } } __typename }",
        "{ a: topProducts(first: 1) { upc: name n: upc reviews { __typename b: body } } b: topProducts { reviews { author { __typename name } } } }",
        "{ user(id: \"9\") { name reviews { id } } users { reviews { id } } }",
        "{ users { ...F reviews { ... on Review { author { ...F } } } } } fragment F on User { id birthday reviews { id } }",
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task ExecuteAsync_Should_AnswerAsOneSchema_When_SourcesBatch(string operation)
        => await CompareAsync(operation, new SourceSchemaCapabilities(), SourceResponseFormat.Sequence);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task ExecuteAsync_Should_AnswerAsOneSchema_When_BatchesComeAsLists(string operation)
        => await CompareAsync(operation, new SourceSchemaCapabilities(), SourceResponseFormat.Array);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task ExecuteAsync_Should_AnswerAsOneSchema_When_SourcesOnlyBatchRequests(string operation)
        => await CompareAsync(operation, new SourceSchemaCapabilities { VariableBatching = false }, SourceResponseFormat.Array);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task ExecuteAsync_Should_AnswerAsOneSchema_When_SourcesOnlyBatchVariables(string operation)
        => await CompareAsync(operation, new SourceSchemaCapabilities { RequestBatching = false }, SourceResponseFormat.Sequence);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task ExecuteAsync_Should_AnswerAsOneSchema_When_SourcesDoNotBatch(string operation)
        => await CompareAsync(
            operation, new SourceSchemaCapabilities { VariableBatching = false, RequestBatching = false }, SourceResponseFormat.Sequence);

    private static async Task CompareAsync(string operation, SourceSchemaCapabilities capabilities, SourceResponseFormat format)
    {
        var sources = BenchmarkData.Sources();
        foreach (var source in sources.Values)
        {
            source.Capabilities = capabilities;
            source.BatchFormat = format;
        }

        var gateway = new TestGateway("benchmark", sources);

        var answer = await gateway.ExecuteAsync(operation);

        Assert.Equal(await ExpectedAsync(operation), answer);
    }

    private static async Task<string> ExpectedAsync(string operation)
    {
        var text = System.Text.Encoding.UTF8.GetBytes(operation);
        using var variables = new PooledBuffer();
        variables.Write("{}"u8);
        var request = new SourceSchemaRequest(
            "whole",
            [new SourceOperation(Cacao.Language.OperationType.Query, text, default, variables, [0, 2], 1)],
            new Cacao.Execution.OperationRequest());
        var response = await BenchmarkData.Whole().ExecuteAsync(request, default);
        using var document = JsonDocument.Parse(response.Body.WrittenMemory);
        return JsonSerializer.Serialize(document.RootElement, new JsonSerializerOptions
        {
            WriteIndented = true,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }
}
