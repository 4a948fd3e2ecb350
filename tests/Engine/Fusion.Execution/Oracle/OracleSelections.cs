using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>Evaluates field selection maps over the generated data: what a key or a requirement must be for an object.</summary>
internal sealed class OracleSelections(OracleSet set, OracleWorld world)
{
    /// <summary>The value as JSON; null when no alternative has one.</summary>
    public string? Evaluate(SelectedValueNode map, OracleObject target)
    {
        foreach (var entry in map.Entries)
        {
            // An object is an alternative where it has something.
            var isEmpty = map.Entries.Count > 1 && entry.Path is null && entry.ObjectValue!.Fields.All(f => FieldValue(f, target) is null);
            if (!isEmpty && Evaluate(entry, target) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>True when the value is one that a lookup finds the object by: any of its alternatives. Who asks by null is given what has null.</summary>
    public bool IsKeyOf(SelectedValueNode map, OracleObject target, string? value)
        => map.Entries.Any(e => (Evaluate(e, target) ?? "null") == (value ?? "null"));

    private string? Evaluate(SelectedValueEntryNode entry, OracleObject target)
    {
        if (entry.Path is not { } path)
        {
            return Object(entry.ObjectValue!, target);
        }

        if (!Applies(path.TypeCondition, target.Type))
        {
            return null;
        }

        object? value = target;
        foreach (var segment in path.Segments)
        {
            value = value is OracleObject parent && HasField(parent, segment.Name.Value)
                ? world.Value(parent, segment.Name.Value, segment.Arguments)
                : null;
            if (value is OracleObject child && !Applies(segment.TypeCondition, child.Type))
            {
                return null;
            }
        }

        return value switch
        {
            null => null,
            OracleObject child => Object(entry.ObjectValue!, child),
            List<object?> list when entry.ListValue is { } below => List(below, list),
            _ => Json(value),
        };
    }

    private string List(SelectedListValueNode below, List<object?> list)
        => $"[{string.Join(',', list.Select(item => item switch
        {
            null => "null",
            List<object?> inner => List(below.ElementList!, inner),
            OracleObject child => Evaluate(below.Element!, child) ?? "null",
            _ => Json(item),
        }))}]";

    private string? Object(SelectedObjectValueNode map, OracleObject target)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in map.Fields)
        {
            fields[field.Name.Value] = FieldValue(field, target) ?? "null";
        }

        return $"{{{string.Join(',', fields.Select(f => $"\"{f.Key}\":{f.Value}"))}}}";
    }

    private string? FieldValue(SelectedObjectFieldNode field, OracleObject target)
        => field.Value is { } inner ? Evaluate(inner, target)
            : world.Value(target, field.Name.Value, field.Arguments) is { } value ? Json(value) : null;

    private bool Applies(NamedTypeNode? condition, string type)
        => condition is null || set.Sources.Any(s => s.Applies(condition.Name.Value, type));

    private bool HasField(OracleObject parent, string field) => set.Sources.Any(s => s.Field(parent.Type, field) is not null);

    private static string Json(object? value) => value switch
    {
        OracleLeaf leaf => Canonical(leaf.Json),
        List<object?> list => $"[{string.Join(',', list.Select(Json))}]",
        _ => "null",
    };

    private static string Canonical(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return OracleArguments.Canonical(document.RootElement);
    }
}
