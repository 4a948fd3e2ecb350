using System.Text.Json;
using System.Text.Json.Nodes;
using Cacao.Execution.Tests.Incremental;

namespace Cacao.Execution.Tests.Conformance;

/// <summary>Compares responses in parts: the first part, and what all of them come to.</summary>
internal static class PayloadComparer
{
    public static void AssertEqual(JsonElement expected, IReadOnlyList<JsonObject> actual)
    {
        var wanted = expected.EnumerateArray().Select(p => JsonNode.Parse(p.GetRawText())!.AsObject()).ToArray();
        Same(First(wanted[0]), First(actual[0]), "first part");
        var merged = PayloadMerger.Merge(actual);
        if (wanted[^1]["hasNext"]!.GetValue<bool>())
        {
            // The recorded client went away before the end.
            return;
        }

        using var document = JsonDocument.Parse(Unordered(PayloadMerger.Merge(wanted)).ToJsonString());
        ResponseComparer.AssertEqual(document.RootElement, Unordered(merged).ToJsonString());
    }

    /// <summary>What is announced, in any order: it is announced as the fields around it end, and ids say nothing.</summary>
    private static string First(JsonObject payload)
    {
        var pending = payload["pending"]?.AsArray().Select(p => $"{p!["path"]!.ToJsonString()} {p["label"]}").Order(StringComparer.Ordinal).ToArray() ?? [];
        return $"data {payload["data"]?.ToJsonString()} pending {string.Join("; ", pending)} next {payload["hasNext"]}";
    }

    /// <summary>Fields that come later have no order among themselves.</summary>
    private static JsonNode Unordered(JsonNode node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : Unordered(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(i => i is null ? null : Unordered(i))]),
        _ => node.DeepClone(),
    };

    private static void Same(string expected, string actual, string what)
    {
        if (expected != actual)
        {
            throw new InvalidOperationException($"{what}: expected {expected}\nactual   {actual}");
        }
    }
}
