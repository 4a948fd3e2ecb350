using System.Text.Json.Nodes;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>What goes wrong at a source during one request.</summary>
internal sealed class OracleHarm(OracleHarmKind kind, int seed)
{
    private readonly Random _random = new(seed);

    public OracleHarmKind Kind => kind;

    /// <summary>True when the source's answers say the same nonetheless.</summary>
    public bool IsHarmless => kind == OracleHarmKind.Reordered;

    public void OnCall()
    {
        switch (kind)
        {
            case OracleHarmKind.Down:
                throw new HttpRequestException("Connection refused.");
            case OracleHarmKind.TimesOut:
                throw new OperationCanceledException("The source took too long.");
        }
    }

    /// <summary>Answers of a batch may come in any order: they say which request they are for.</summary>
    public void Reorder(List<string> answers)
    {
        if (kind != OracleHarmKind.Reordered)
        {
            return;
        }

        for (var i = answers.Count - 1; i > 0; i--)
        {
            var other = _random.Next(i + 1);
            (answers[i], answers[other]) = (answers[other], answers[i]);
        }
    }

    public IEnumerable<KeyValuePair<string, JsonNode?>> Properties(JsonObject answer)
        => kind == OracleHarmKind.Reordered ? ((JsonObject)Shuffle(answer)!).ToList() : answer;

    public string OnBody(string body) => kind switch
    {
        OracleHarmKind.Truncated => body[.._random.Next(body.Length)],
        OracleHarmKind.Refused => "{\"errors\":[{\"message\":\"Refused.\"}]}",
        OracleHarmKind.Html => "<html>Bad gateway</html>",
        OracleHarmKind.NullData => "{\"data\":null}",
        _ => body,
    };

    public object? OnValue(object? value)
    {
        switch (kind)
        {
            case OracleHarmKind.FieldErrors when _random.Next(5) == 0:
                return new TestSourceException("Broken.", _random.Next(2) == 0 ? "BROKEN" : null);
            case OracleHarmKind.ElementErrors when value is List<object?> { Count: > 0 } list && _random.Next(2) == 0:
                var harmed = new List<object?>(list);
                harmed[_random.Next(harmed.Count)] = new TestSourceException("Broken.", "BROKEN");
                return harmed;
            default:
                return value;
        }
    }

    private JsonNode? Shuffle(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map when !map.ContainsKey("z"):
                var properties = map.ToList();
                for (var i = properties.Count - 1; i > 0; i--)
                {
                    var other = _random.Next(i + 1);
                    (properties[i], properties[other]) = (properties[other], properties[i]);
                }

                return new JsonObject(properties.Select(p => KeyValuePair.Create(p.Key, Shuffle(p.Value))));
            case JsonArray list:
                return new JsonArray([.. list.Select(Shuffle)]);
            default:
                return node?.DeepClone();
        }
    }
}
