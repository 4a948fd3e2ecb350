using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cacao.Language;
using Cacao.Validation;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>A source schema over the generated data: refuses operations that are not valid for it, and harms its answers when told to.</summary>
internal sealed class OracleSource(OracleSchema schema, OracleExecutor executor) : ISourceSchemaClient
{
    public OracleExecutor Executor => executor;

    public string Name => schema.Name;

    public SourceSchemaCapabilities Capabilities { get; set; } = new();

    public SourceResponseFormat BatchFormat { get; set; } = SourceResponseFormat.Sequence;

    public OracleHarm? Harm { get; set; }

    /// <summary>How many requests came.</summary>
    public int Calls { get; set; }

    public async ValueTask<SourceSchemaResponse> ExecuteAsync(SourceSchemaRequest request, CancellationToken cancellationToken)
    {
        await Task.Yield();
        Harm?.OnCall();
        var answers = new List<string>();
        lock (executor)
        {
            Calls++;
            for (var i = 0; i < request.Operations.Count; i++)
            {
                var operation = request.Operations[i];
                var document = GraphQLParser.Parse(operation.Text.Span);
                Check(document, operation);
                for (var set = 0; set < operation.SetCount; set++)
                {
                    answers.Add(Execute(
                        document, operation.GetSet(set), request.Operations.Count > 1 ? i : null, operation.SetCount > 1 ? set : null));
                }
            }
        }

        var isBatch = request.Operations.Count > 1 || request.Operations[0].SetCount > 1;
        var format = isBatch ? BatchFormat : SourceResponseFormat.Single;
        Harm?.Reorder(answers);
        var body = format == SourceResponseFormat.Array ? $"[{string.Join(',', answers)}]" : string.Join('\n', answers);
        var buffer = new PooledBuffer();
        buffer.Write(Encoding.UTF8.GetBytes(Harm is null ? body : Harm.OnBody(body)));
        return new SourceSchemaResponse(buffer, format);
    }

    /// <summary>One event: what the data is now.</summary>
    public async IAsyncEnumerable<SourceSchemaResponse> SubscribeAsync(
        SourceSchemaRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        var operation = request.Operations[0];
        var document = GraphQLParser.Parse(operation.Text.Span);
        Check(document, operation);
        var buffer = new PooledBuffer();
        buffer.Write(Encoding.UTF8.GetBytes(Execute(document, operation.GetSet(0), null, null)));
        yield return new SourceSchemaResponse(buffer, SourceResponseFormat.Single);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Check(DocumentNode document, SourceOperation operation)
    {
        if (Misuse(operation) is { } misuse)
        {
            executor.Violations.Add($"{schema.Name}: {misuse}");
        }

        var errors = DocumentValidator.Validate(schema.Validation, document);
        if (errors.Count > 0)
        {
            executor.Violations.Add($"{schema.Name} refuses `{Encoding.UTF8.GetString(operation.Text.Span)}`: {errors[0].Message}");
        }
    }

    private string? Misuse(SourceOperation operation)
        => operation.SetCount > 1 && !Capabilities.VariableBatching ? "It was sent a batch of variables, which it does not take." : null;

    private string Execute(DocumentNode document, ReadOnlyMemory<byte> sent, int? requestIndex, int? variableIndex)
    {
        using var variables = JsonDocument.Parse(sent);
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        foreach (var definition in operation.VariableDefinitions)
        {
            var isGiven = variables.RootElement.TryGetProperty(definition.Variable.Name.Value, out var value);
            if (isGiven ? !InputFit.Fits(schema, definition.Type, value) : definition.Type is NonNullTypeNode && definition.DefaultValue is null)
            {
                executor.Violations.Add($"{schema.Name} was sent ${definition.Variable.Name.Value}: {(isGiven ? value.GetRawText() : "nothing")} for {definition.Type}.");
            }
        }

        var answer = executor.Execute(document, operation, variables.RootElement);
        var indexed = new JsonObject();
        if (requestIndex is { } request)
        {
            indexed["requestIndex"] = request;
        }

        if (variableIndex is { } variable)
        {
            indexed["variableIndex"] = variable;
        }

        foreach (var (name, value) in Harm is null ? answer : Harm.Properties(answer))
        {
            indexed[name] = value?.DeepClone();
        }

        return indexed.ToJsonString();
    }
}
