namespace Cacao.Fusion.Composition;

/// <summary>Which fields another source schema has taken over with <c>@override</c>.</summary>
internal sealed class OverrideIndex
{
    private readonly HashSet<(string Schema, string Coordinate)> _overridden = [];

    public OverrideIndex(IEnumerable<SchemaDefinition> schemas)
    {
        foreach (var field in schemas.SelectMany(s => s.ObjectTypes).SelectMany(t => t.Fields))
        {
            if (field.OverriddenSchema() is { } from)
            {
                _overridden.Add((from, field.Coordinate));
            }
        }
    }

    public bool IsOverridden(SchemaDefinition schema, FieldDefinition field) => _overridden.Contains((schema.Name, field.Coordinate));
}
