using System.Text.Json.Nodes;

namespace Cacao.Execution.Tests.Incremental;

/// <summary>
/// Puts the parts of a response together as a client does, and refuses what no client could: data for what was not announced,
/// or was completed; a second announcement; parts left open at the end.
/// </summary>
internal sealed class PayloadMerger
{
    private readonly Dictionary<string, JsonArray> _pending = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<JsonObject> _errors = [];
    private JsonNode? _data;

    public static JsonObject Merge(IReadOnlyList<JsonObject> payloads)
    {
        var merger = new PayloadMerger();
        for (var i = 0; i < payloads.Count; i++)
        {
            merger.Add(payloads[i]);
            var hasNext = payloads[i]["hasNext"]?.GetValue<bool>() ?? false;
            Assert.Equal(i < payloads.Count - 1, hasNext);
            Assert.Equal(hasNext, merger._pending.Count > 0);
        }

        return new JsonObject
        {
            ["data"] = merger._data?.DeepClone(),
            ["errors"] = new JsonArray([.. merger._errors.Select(e => e.DeepClone())]),
        };
    }

    private void Add(JsonObject payload)
    {
        if (payload.ContainsKey("data"))
        {
            _data = payload["data"]?.DeepClone();
        }

        Take(payload["errors"]);
        foreach (var node in payload["pending"]?.AsArray() ?? [])
        {
            var id = node!["id"]!.GetValue<string>();
            Assert.True(_ids.Add(id), $"{id} was announced twice");
            _pending.Add(id, node["path"]!.AsArray());
        }

        foreach (var entry in payload["incremental"]?.AsArray() ?? [])
        {
            Apply(entry!.AsObject());
        }

        foreach (var node in payload["pending"]?.AsArray() ?? [])
        {
            _ = Find(node!["path"]!.AsArray());
        }

        foreach (var node in payload["completed"]?.AsArray() ?? [])
        {
            Assert.True(_pending.Remove(node!["id"]!.GetValue<string>()), $"{node["id"]} is not pending");
            Take(node["errors"]);
        }
    }

    private void Apply(JsonObject entry)
    {
        var path = _pending[entry["id"]!.GetValue<string>()];
        Take(entry["errors"]);
        if (entry["items"] is JsonArray items)
        {
            var list = Find(path).AsArray();
            foreach (var item in items)
            {
                list.Add(item?.DeepClone());
            }

            return;
        }

        var target = Find([.. path.Select(s => s!.DeepClone()), .. (entry["subPath"]?.AsArray() ?? []).Select(s => s!.DeepClone())]);
        MergeInto(target.AsObject(), entry["data"]!.AsObject());
    }

    private static void MergeInto(JsonObject target, JsonObject source)
    {
        foreach (var (key, value) in source)
        {
            Assert.False(target.ContainsKey(key), $"{key} was given twice");
            target[key] = value?.DeepClone();
        }
    }

    private JsonNode Find(JsonArray path)
    {
        var current = _data!;
        foreach (var segment in path)
        {
            current = segment!.GetValueKind() == System.Text.Json.JsonValueKind.Number
                ? current[segment.GetValue<int>()]!
                : current[segment.GetValue<string>()]!;
            Assert.True(current is not null, $"there is nothing at {path.ToJsonString()}");
        }

        return current;
    }

    private void Take(JsonNode? errors)
    {
        foreach (var error in errors?.AsArray() ?? [])
        {
            _errors.Add(error!.AsObject());
        }
    }
}
