using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Snapshooter.Xunit;

/// <summary>The text of a result: strings as they are, everything else as indented JSON; LF, one at the end.</summary>
internal static class SnapshotText
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        ReferenceHandler = ReferenceHandler.IgnoreCycles
    };

    public static string Of(object? result)
        => Normalize(result as string ?? JsonSerializer.Serialize(result, result?.GetType() ?? typeof(object), s_json));

    public static string Normalize(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    public static string Without(string text, IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
        {
            return text;
        }

        var root = JsonNode.Parse(text);
        foreach (var path in paths)
        {
            Remove(root, path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries));
        }

        return root?.ToJsonString() ?? "null";
    }

    private static void Remove(JsonNode? node, ReadOnlySpan<string> path)
    {
        var step = path[0];
        var rest = path[1..];
        if (step == "**")
        {
            Remove(node, rest);
            foreach (var child in Children(node))
            {
                Remove(child, path);
            }
        }
        else if (node is JsonObject fields && fields.ContainsKey(step))
        {
            if (rest.IsEmpty)
            {
                fields[step] = null;
            }
            else
            {
                Remove(fields[step], rest);
            }
        }
        else if (node is JsonArray items && step.StartsWith('['))
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (step == "[*]" || step == $"[{i}]")
                {
                    if (rest.IsEmpty)
                    {
                        items[i] = null;
                    }
                    else
                    {
                        Remove(items[i], rest);
                    }
                }
            }
        }
    }

    private static List<JsonNode?> Children(JsonNode? node)
        => node switch
        {
            JsonObject fields => fields.Select(field => field.Value).ToList(),
            JsonArray items => items.ToList(),
            _ => []
        };
}
