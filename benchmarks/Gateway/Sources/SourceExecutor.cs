using System.Text.Json;
using Cacao.Language;

namespace Cacao.Gateway.Benchmarks.Sources;

/// <summary>
/// Answers what a gateway asks of the source schemas, once, for the recording. It takes requests, lists of requests and lists of variable
/// sets, and answers more than one with a line of JSON each.
/// </summary>
internal sealed class SourceExecutor(SourceData data)
{
    /// <returns>The media type and the body of the answer.</returns>
    public (string ContentType, byte[] Body) Execute(byte[] request)
    {
        using var document = JsonDocument.Parse(request);
        var root = document.RootElement;
        var isBatch = root.ValueKind == JsonValueKind.Array;
        JsonElement[] requests = isBatch ? [.. root.EnumerateArray()] : [root];
        var isLines = false;
        using var stream = new MemoryStream();
        for (var i = 0; i < requests.Length; i++)
        {
            var operation = GraphQLParser.Parse(requests[i].GetProperty("query").GetString()!).Definitions.OfType<OperationDefinitionNode>().Single();
            var variables = requests[i].TryGetProperty("variables", out var given) ? given : default;
            var hasSets = variables.ValueKind == JsonValueKind.Array;
            JsonElement[] sets = hasSets ? [.. variables.EnumerateArray()] : [variables];
            for (var set = 0; set < sets.Length; set++)
            {
                Write(stream, operation, sets[set], isBatch ? i : null, hasSets ? set : null);
                if (isBatch || hasSets)
                {
                    stream.WriteByte((byte)'\n');
                    isLines = true;
                }
            }
        }

        return (isLines ? "application/jsonl; charset=utf-8" : "application/graphql-response+json; charset=utf-8", stream.ToArray());
    }

    private void Write(Stream output, OperationDefinitionNode operation, JsonElement variables, int? request, int? set)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        if (request is { } requestIndex)
        {
            json.WriteNumber("requestIndex", requestIndex);
        }

        if (set is { } variableIndex)
        {
            json.WriteNumber("variableIndex", variableIndex);
        }

        json.WritePropertyName("data");
        WriteObject(json, SourceObject.Root, operation.SelectionSet, variables);
        json.WriteEndObject();
    }

    private void WriteObject(Utf8JsonWriter json, SourceObject value, SelectionSetNode selections, JsonElement variables)
    {
        json.WriteStartObject();
        WriteFields(json, value, selections, variables);
        json.WriteEndObject();
    }

    private void WriteFields(Utf8JsonWriter json, SourceObject value, SelectionSetNode selections, JsonElement variables)
    {
        foreach (var selection in selections.Selections)
        {
            if (selection is InlineFragmentNode fragment)
            {
                if (fragment.TypeCondition is null || fragment.TypeCondition.Name.Value == value.Type)
                {
                    WriteFields(json, value, fragment.SelectionSet, variables);
                }

                continue;
            }

            var field = (FieldNode)selection;
            json.WritePropertyName((field.Alias ?? field.Name).Value);
            WriteValue(json, data.Resolve(value, field.Name.Value, name => Argument(field, name, variables)), field, variables);
        }
    }

    private void WriteValue(Utf8JsonWriter json, object? value, FieldNode field, JsonElement variables)
    {
        switch (value)
        {
            case SourceObject single:
                WriteObject(json, single, field.SelectionSet!, variables);
                break;
            case SourceObject[] list:
                json.WriteStartArray();
                foreach (var item in list)
                {
                    WriteObject(json, item, field.SelectionSet!, variables);
                }

                json.WriteEndArray();
                break;
            default:
                JsonSerializer.Serialize(json, value);
                break;
        }
    }

    private static JsonElement? Argument(FieldNode field, string name, JsonElement variables)
        => field.Arguments.FirstOrDefault(a => a.Name.Value == name)?.Value switch
        {
            VariableNode variable => variables.TryGetProperty(variable.Name.Value, out var value) ? value : null,
            IntValueNode number => JsonElement.Parse(number.Value),
            StringValueNode text => JsonSerializer.SerializeToElement(text.Value),
            _ => null,
        };
}
