using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cacao.Execution.Tests.Conformance;

/// <summary>Compares responses: data with its order of fields, errors in any order, which the specification leaves open.</summary>
internal static class ResponseComparer
{
    public static void AssertEqual(JsonElement expected, string actualJson)
    {
        var wanted = Normalize(JsonNode.Parse(expected.GetRawText())!.AsObject());
        var actual = Normalize(JsonNode.Parse(actualJson)!.AsObject());
        if (wanted != actual)
        {
            throw new InvalidOperationException($"expected {wanted}\nactual   {actual}");
        }
    }

    private static string Normalize(JsonObject response)
    {
        var errors = response["errors"] is JsonArray list
            ? list.Select(e => Error(e!.AsObject())).Order(StringComparer.Ordinal).ToArray()
            : [];
        var data = response.ContainsKey("data") ? Canonical(response["data"]) : "(none)";
        return $"data {data} errors [{string.Join(", ", errors)}]";
    }

    private static string Error(JsonObject error)
        => $"{error["message"]!.ToJsonString()} at {error["locations"]?.ToJsonString() ?? "-"} in {error["path"]?.ToJsonString() ?? "-"}";

    private static string Canonical(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject map => "{" + string.Join(",", map.Select(p => $"\"{p.Key}\":{Canonical(p.Value)}")) + "}",
        JsonArray list => "[" + string.Join(",", list.Select(Canonical)) + "]",
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => value.GetValue<decimal>().ToString("G29"),
        _ => JsonSerializer.Serialize(node.GetValue<object>()),
    };
}
