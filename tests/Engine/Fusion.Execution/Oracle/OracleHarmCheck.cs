using System.Text.Json.Nodes;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>Compares the answer of a gateway whose sources went wrong to what it would have been.</summary>
/// <param name="answer">What the gateway answered.</param>
/// <param name="harmed">The sources that went wrong: all errors are theirs.</param>
/// <param name="isExact">Every value that is missing has its own error; else the error may be of something below.</param>
/// <param name="propagation">Checks that null goes no further up than it must; null where sources do that themselves.</param>
/// <param name="mayRefuse">The operation has errors of its own.</param>
internal sealed class OracleHarmCheck(JsonObject answer, IEnumerable<string> harmed, bool isExact, PropagationCheck? propagation, bool mayRefuse)
{
    private readonly HashSet<string> _harmed = [.. harmed];
    private readonly HashSet<string> _places = [];
    private readonly List<JsonArray> _errors = [];

    /// <summary>What is wrong, its kind before the colon; null when nothing is.</summary>
    public string? Find(JsonNode? expected)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var error in answer["errors"]?.AsArray() ?? [])
        {
            if (error!["path"] is not JsonArray path || path.Count == 0)
            {
                return $"path: an error has none: {error.ToJsonString()}";
            }

            if (!mayRefuse && error["extensions"]?["code"]?.GetValue<string>() is null or "")
            {
                return $"code: an error has none: {error.ToJsonString()}";
            }

            if (!mayRefuse && (error["extensions"]?["source"]?.GetValue<string>() is not { } source || !_harmed.Contains(source)))
            {
                return $"source: an error names none, or another than went wrong: {error.ToJsonString()}";
            }

            if (!known.Add(error.ToJsonString()))
            {
                return $"twice: {error.ToJsonString()}";
            }

            if (Misplaced(path) is { } reason)
            {
                return $"place: {reason}: {error.ToJsonString()}";
            }

            _errors.Add(path);
            var place = "";
            foreach (var segment in path)
            {
                place += $"/{segment}";
                _places.Add(isExact && !ReferenceEquals(segment, path[^1]) ? "" : place);
            }
        }

        return answer["data"] is null && expected is not null
            ? answer["errors"] is null ? "data: there is none, and no error" : null
            : Compare(expected, answer["data"], "");
    }

    private string? Misplaced(JsonArray path)
    {
        var node = answer["data"];
        foreach (var segment in path)
        {
            switch (node)
            {
                case null:
                    return null;
                case JsonObject map when map.TryGetPropertyValue(segment!.ToString(), out var child):
                    node = child;
                    break;
                case JsonArray list when segment!.GetValueKind() == System.Text.Json.JsonValueKind.Number && segment.GetValue<int>() < list.Count:
                    node = list[segment.GetValue<int>()];
                    break;
                default:
                    return $"there is no {segment}";
            }
        }

        // What one source failed to give may have come from another.
        return null;
    }

    /// <summary>How many segments of an error's path lead to a place; null when it does not stand there or below.</summary>
    private static int? Below(JsonArray error, string place)
    {
        var text = "";
        for (var i = 0; i < error.Count; i++)
        {
            text += $"/{error[i]}";
            if (text == place)
            {
                return i + 1;
            }
        }

        return null;
    }

    private string? Compare(JsonNode? expected, JsonNode? found, string place)
    {
        switch (expected, found)
        {
            case (null, null):
                return null;
            case (null, _):
                return $"more: {place} should be null";
            case (_, null):
                if (!_places.Contains(place))
                {
                    return $"silent: {place} is null and no error says why";
                }

                return propagation is not null && !isExact && !_errors.Exists(e => Below(e, place) is { } depth && propagation.IsJustified(e, depth))
                    ? $"far: {place} is null, and no error had to go up to it"
                    : null;
            case (JsonObject left, JsonObject right):
                if (!left.Select(p => p.Key).SequenceEqual(right.Select(p => p.Key)))
                {
                    return $"fields: {place} has others";
                }

                return left.Select(p => Compare(p.Value, right[p.Key], $"{place}/{p.Key}")).FirstOrDefault(f => f is not null);
            case (JsonArray left, JsonArray right):
                return left.Count == right.Count
                    ? left.Select((item, i) => Compare(item, right[i], $"{place}/{i}")).FirstOrDefault(f => f is not null)
                    : $"length: {place} has {right.Count} elements instead of {left.Count}";
            default:
                return expected.ToJsonString() == found.ToJsonString() ? null : $"value: {place} is {found.ToJsonString()}, not {expected.ToJsonString()}";
        }
    }
}
