using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cacao.Execution;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>One world of data behind a gateway, and behind one executor that has all of it.</summary>
internal sealed class OracleRun
{
    private static readonly SourceSchemaCapabilities[] s_capabilities =
    [
        new(),
        new() { VariableBatching = false },
        new() { RequestBatching = false },
        new() { RequestBatching = false, VariableBatching = false },
    ];

    private readonly CompositeSchema _composite;
    private readonly OracleExecutor _whole;
    private readonly TestGateway _gateway;
    private readonly Dictionary<string, OracleSource> _sources;

    public OracleRun(OracleSet set, int seed)
        : this(set, new OracleWorld(set, seed))
    {
    }

    public OracleRun(OracleSet set, OracleWorld world)
    {
        Set = set;
        _composite = CompositeSchemaReader.Read(set.Execution);
        World = world;
        _whole = new OracleExecutor(set, World, set.Public);
        _sources = set.Sources.ToDictionary(
            s => s.Name, s => new OracleSource(s, new OracleExecutor(set, World, s)), StringComparer.Ordinal);
        _gateway = new TestGateway(set.Execution, info => _sources[info.Name]);
    }

    public OracleSet Set { get; }

    public OracleWorld World { get; }

    public JsonObject? LastAnswer { get; private set; }

    public IReadOnlyCollection<OracleSource> Sources => _sources.Values;

    public void UseCapabilities(int seed)
    {
        var random = new Random(seed);
        foreach (var source in _sources.Values)
        {
            source.Capabilities = s_capabilities[random.Next(s_capabilities.Length)];
            source.BatchFormat = random.Next(2) == 0 ? SourceResponseFormat.Array : SourceResponseFormat.Sequence;
        }
    }

    /// <summary>What one executor over all data answers.</summary>
    public JsonObject Expected(OracleOperation operation)
    {
        using var variables = JsonDocument.Parse(operation.VariablesJson);
        return _whole.Execute(operation.Document, operation.Operation, variables.RootElement);
    }

    /// <summary>The shape of the response, for the types of its places.</summary>
    public ResponseObject ShapeOf(OracleOperation operation) => PlanOf(operation).Root;

    public OperationPlan PlanOf(OracleOperation operation)
        => PlanCompiler.Compile(_composite, operation.Document, operation.Operation);

    public async Task<JsonObject> AnswerAsync(OracleOperation operation, ErrorHandlingMode? onError = null)
    {
        foreach (var source in _sources.Values)
        {
            source.Executor.Violations.Clear();
            source.Calls = 0;
        }

        await using var result = await _gateway.StartAsync(operation.Text, operation.VariablesJson, onError);
        var buffer = new ArrayBufferWriter<byte>();
        if (result is RequestErrorResult refused)
        {
            return new JsonObject { ["errors"] = new JsonArray([.. refused.Errors.Select(e => (JsonNode)new JsonObject { ["message"] = e.Message, ["code"] = e.Code })]) };
        }

        if (result is ResponseStream stream)
        {
            await using var events = stream.ReadResultsAsync().GetAsyncEnumerator();
            Xunit.Assert.True(await events.MoveNextAsync());
            await using var first = events.Current;
            first.WriteTo(buffer);
            return LastAnswer = (JsonObject)JsonNode.Parse(buffer.WrittenSpan)!;
        }

        ((OperationResult)result).WriteTo(buffer);
        return LastAnswer = (JsonObject)JsonNode.Parse(buffer.WrittenSpan)!;
    }

    /// <summary>How the gateway's answer differs from the one expected; null when it does not.</summary>
    public async Task<string?> DifferenceAsync(OracleOperation operation)
    {
        try
        {
            var expected = Expected(operation);
            var answer = await AnswerAsync(operation);
            if (Sources.SelectMany(s => s.Executor.Violations).FirstOrDefault() is { } violation)
            {
                return violation;
            }

            var same = Text(expected["data"]) == Text(answer["data"]) && (answer["errors"] is null) == (expected["errors"] is null);
            return same ? null : $"expected\n{Text(expected)}\nfound\n{Text(answer)}";
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
