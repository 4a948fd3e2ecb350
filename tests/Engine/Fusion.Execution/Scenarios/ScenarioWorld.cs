using System.Text;
using System.Text.Json.Nodes;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>The data that a scenario states, in place of the generated one.</summary>
internal sealed class ScenarioWorld : OracleWorld
{
    private readonly OracleSet _set;
    private readonly Scenario _scenario;
    private readonly Dictionary<string, List<string>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonObject, OracleObject> _inline = [];
    private readonly Dictionary<OracleObject, JsonObject> _fields = [];
    private int _count;

    public ScenarioWorld(OracleSet set, Scenario scenario)
        : base(set, 0)
    {
        _set = set;
        _scenario = scenario;
        foreach (var (type, objects) in scenario.Data)
        {
            if (type is not ("Query" or "Mutation" or "Subscription"))
            {
                _names.Add(type, [.. ((JsonObject)objects!).Select(o => o.Key)]);
            }
        }
    }

    /// <summary>Counts from one again.</summary>
    public void Restart() => _count = 0;

    public override IEnumerable<OracleObject> Objects(string type, OracleSchema schema)
        => _names.GetValueOrDefault(type, []).Index()
            .Where(n => !(OwnOf(schema)?[type] is JsonObject own && own.TryGetPropertyValue(n.Item, out var stated) && stated is null))
            .Select(n => new OracleObject(type, n.Index));

    public override object? Value(OracleObject parent, string field, string arguments, OracleSchema schema)
    {
        // Sources may be asked at one time.
        lock (_names)
        {
            var key = $"{field}({arguments.TrimEnd(';').Replace("\"", "", StringComparison.Ordinal).Replace(";", ", ", StringComparison.Ordinal)})";
            foreach (var fields in (JsonObject?[])[FieldsOf(parent, OwnOf(schema)), FieldsOf(parent, _scenario.Data)])
            {
                if (fields is not null && (fields.TryGetPropertyValue(key, out var value) || fields.TryGetPropertyValue(field, out value)))
                {
                    return Convert(value, Facts.Of(parent.Type, field, schema).Definition.Type);
                }
            }

            return field == "id" && _names.TryGetValue(parent.Type, out var names) ? new OracleLeaf($"\"{IdOf(parent, names)}\"") : null;
        }
    }

    private string IdOf(OracleObject parent, List<string> names)
        => _set.GlobalIds && _set.Public.PossibleTypes("Node").Contains(parent.Type)
            ? System.Convert.ToBase64String(Encoding.UTF8.GetBytes($"{parent.Type}:{parent.Number}"))
            : names[parent.Number];

    private JsonObject? OwnOf(OracleSchema schema) => _scenario.Own.GetValueOrDefault(schema.Name);

    private JsonObject? FieldsOf(OracleObject parent, JsonObject? data)
        => _fields.TryGetValue(parent, out var inline) ? inline
            : data?[parent.Type] is not JsonObject stated ? null
            : _names.TryGetValue(parent.Type, out var names) ? stated[names[parent.Number]] as JsonObject
            : stated;

    private object? Convert(JsonNode? value, TypeNode type)
    {
        type = type is NonNullTypeNode nonNull ? nonNull.Type : type;
        switch (value)
        {
            case null:
                return null;
            case JsonArray items when type is ListTypeNode list:
                return items.Select(item => Convert(item, list.Type)).ToList();
            case JsonObject map when map["@error"] is { } message:
                return new TestSourceException((string)message!, (string?)map["code"]);
            case JsonObject map when !IsLeaf(TypeText.NameOf(type)):
                return Inline(map, (string?)map["__typename"] ?? TypeText.NameOf(type));
            case JsonValue text when text.TryGetValue<string>(out var reference) && reference.StartsWith('@'):
                return Reference(reference);
            default:
                return new OracleLeaf(value.ToJsonString());
        }
    }

    private bool IsLeaf(string type) => !_set.Sources.Any(s => s.PossibleTypes(type).Count > 0);

    private OracleObject Inline(JsonObject map, string type)
    {
        if (!_inline.TryGetValue(map, out var found))
        {
            _inline.Add(map, found = new OracleObject(type, 1000 + _inline.Count));
            _fields.Add(found, map);
        }

        return found;
    }

    private object Reference(string reference)
    {
        if (reference == "@count")
        {
            return new OracleLeaf((++_count).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        var parts = reference[1..].Split(':', 2);
        var number = parts.Length == 1 ? 0 : _names[parts[0]].IndexOf(parts[1]);
        return number < 0 ? throw new InvalidOperationException($"There is no {reference}.") : new OracleObject(parts[0], number);
    }
}
