using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>The fields that keys are made of, which differ from object to object, and those that keys and requirements need, which are never null.</summary>
internal sealed class KeyFields
{
    private readonly HashSet<(string, string)> _keys = [];
    private readonly HashSet<(string, string)> _forced = [];

    public bool IsKey(string type, string field) => _keys.Contains((type, field));

    public bool IsForced(string type, string field) => _keys.Contains((type, field)) || _forced.Contains((type, field));

    public static KeyFields Of(OracleSet set)
    {
        var fields = new KeyFields();
        foreach (var source in set.Sources)
        {
            foreach (var type in source.Types)
            {
                foreach (var field in source.FieldsOf(type.Name.Value))
                {
                    foreach (var argument in field.Arguments)
                    {
                        if (field.Directives.Has("lookup"))
                        {
                            var map = argument.Directives.Text("is", "field") ?? argument.Name.Value;
                            fields.AddMap(set, FieldSelectionMapParser.Parse(map), source.PossibleTypes(TypeText.NameOf(field.Type)), fields._keys);
                        }
                        else if (argument.Directives.Text("require", "field") is { } required && argument.Type is NonNullTypeNode)
                        {
                            fields.AddMap(set, FieldSelectionMapParser.Parse(required), source.PossibleTypes(type.Name.Value), fields._forced);
                        }
                    }
                }
            }
        }

        return fields;
    }

    private void AddMap(OracleSet set, SelectedValueNode map, IEnumerable<string> types, HashSet<(string, string)> found)
    {
        foreach (var path in FieldPaths.Of(map))
        {
            var current = types.Where(t => path.StartType is null || set.Sources.Any(s => s.Applies(path.StartType, t))).ToList();
            foreach (var segment in path.Segments)
            {
                var next = new HashSet<string>(StringComparer.Ordinal);
                foreach (var type in current)
                {
                    found.Add((type, segment.Name));
                    foreach (var source in set.Sources)
                    {
                        if (source.Field(type, segment.Name) is { } field)
                        {
                            next.UnionWith(source.PossibleTypes(TypeText.NameOf(field.Type)));
                        }
                    }
                }

                current = [.. next.Where(t => segment.TypeCondition is null || set.Sources.Any(s => s.Applies(segment.TypeCondition, t)))];
            }
        }
    }
}
