using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cacao.Execution;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Makes the calls of a step in the best way that its source understands: one batch of operations with variable sets; a batch of single
/// requests; a call for each operation; a call that looks up all entities by aliases.
/// </summary>
internal static class CallBuilder
{
    public static void Build(
        PlanStep step,
        string schemaName,
        List<CallOperation> operations,
        SourceSchemaCapabilities capabilities,
        OperationRequest clientRequest,
        ref ReadyCalls calls)
    {
        if (clientRequest.Files is { Count: > 0 } files)
        {
            AddUploads(step, schemaName, operations, clientRequest, files, ref calls);
            if (operations.Count == 0)
            {
                return;
            }
        }

        if (operations.Count == 1 && operations[0].Targets.Count == 1)
        {
            calls.Add(Batch(step, schemaName, operations, clientRequest));
            return;
        }

        if (capabilities.RequestBatching)
        {
            calls.Add(capabilities.VariableBatching
                ? Batch(step, schemaName, operations, clientRequest)
                : Expanded(step, schemaName, operations, clientRequest));
            return;
        }

        foreach (var operation in operations)
        {
            calls.Add(capabilities.VariableBatching || operation.Targets.Count == 1 || operation.Node.Aliases is null
                ? Batch(step, schemaName, [operation], clientRequest)
                : Aliased(step, schemaName, operation, clientRequest));
        }
    }

    /// <summary>Operations with files go alone: a form has one request. They are taken out of the list.</summary>
    private static void AddUploads(
        PlanStep step,
        string schemaName,
        List<CallOperation> operations,
        OperationRequest clientRequest,
        IReadOnlyDictionary<string, object> files,
        ref ReadyCalls calls)
    {
        for (var i = operations.Count - 1; i >= 0; i--)
        {
            var operation = operations[i];
            if (UploadedFiles.For(operation.Node, files) is not { } own)
            {
                continue;
            }

            operations.RemoveAt(i);
            calls.Add(operation.Targets.Count == 1 || operation.Node.Aliases is null
                ? Batch(step, schemaName, [operation], clientRequest, own)
                : Aliased(step, schemaName, operation, clientRequest, own));
        }
    }

    private static SourceCall Batch(
        PlanStep step,
        string schemaName,
        List<CallOperation> operations,
        OperationRequest clientRequest,
        IReadOnlyDictionary<string, object>? files = null)
    {
        var sent = new SourceOperation[operations.Count];
        for (var i = 0; i < sent.Length; i++)
        {
            var (node, targets) = (operations[i].Node, operations[i].Targets);
            sent[i] = new SourceOperation(
                node.Operation, node.TextUtf8, node.TextJson, targets.Variables, targets.Offsets, targets.Count) { Files = files };
        }

        return new SourceCall(step, [.. operations], new SourceSchemaRequest(schemaName, sent, clientRequest), false);
    }

    private static SourceCall Expanded(PlanStep step, string schemaName, List<CallOperation> operations, OperationRequest clientRequest)
    {
        var sent = new List<SourceOperation>();
        var entries = new List<(int, int)>();
        for (var i = 0; i < operations.Count; i++)
        {
            var (node, targets) = (operations[i].Node, operations[i].Targets);
            for (var set = 0; set < targets.Count; set++)
            {
                sent.Add(new SourceOperation(
                    node.Operation, node.TextUtf8, node.TextJson, targets.Variables, targets.Offsets[(set * 2)..((set * 2) + 2)], 1));
                entries.Add((i, set));
            }
        }

        return new SourceCall(step, [.. operations], new SourceSchemaRequest(schemaName, sent, clientRequest), false)
        {
            Entries = entries,
        };
    }

    private static SourceCall Aliased(
        PlanStep step,
        string schemaName,
        CallOperation operation,
        OperationRequest clientRequest,
        IReadOnlyDictionary<string, object>? files = null)
    {
        var template = operation.Node.Aliases!;
        var targets = operation.Targets;
        var header = new StringBuilder();
        var body = new StringBuilder();
        var variables = new PooledBuffer();
        variables.Write((byte)'{');
        for (var set = 0; set < targets.Count; set++)
        {
            var number = $"_{set}";
            header.Append(header.Length > 0 ? ", " : "").AppendJoin(number, template.Variables);
            body.AppendJoin(number, template.Selection).Append(' ');
            WriteRenamed(targets.Variables.Written[targets.Offsets[set * 2]..targets.Offsets[(set * 2) + 1]], operation.Node, number, set > 0, variables);
        }

        variables.Write((byte)'}');
        if (template.SharedVariables.Length > 0)
        {
            header.Append(header.Length > 0 ? ", " : "").Append(template.SharedVariables);
        }

        var text = $"query {template.Name}{(header.Length > 0 ? $"({header})" : "")} {{ {body}}}{template.Fragments}";
        var textJson = $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";
        var sent = new SourceOperation(
            operation.Node.Operation, Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(textJson), variables, [0, variables.Length], 1)
        {
            Files = files,
        };
        return new SourceCall(step, [operation], new SourceSchemaRequest(schemaName, [sent], clientRequest), true)
        {
            ExtraVariables = variables,
        };
    }

    /// <summary>Copies the properties of one set; the entity's own get its number, the client's are written once.</summary>
    private static void WriteRenamed(ReadOnlySpan<byte> set, OperationNode node, string number, bool skipShared, PooledBuffer output)
    {
        var json = new Utf8JsonReader(set);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            var isOwn = Array.Exists(node.Inputs, i => string.Equals(i.Input.Variable, name, StringComparison.Ordinal));
            json.Read();
            var start = (int)json.TokenStartIndex;
            json.Skip();
            if (!isOwn && skipShared)
            {
                continue;
            }

            if (output.Length > 1)
            {
                output.Write((byte)',');
            }

            output.Write((byte)'"');
            output.Write(Encoding.UTF8.GetBytes(isOwn ? name + number : name));
            output.Write("\":"u8);
            output.Write(set[start..(int)json.BytesConsumed]);
        }
    }
}
