using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>Finds out about fields across the source schemas of a set.</summary>
internal sealed class FieldFactsIndex(OracleSet set)
{
    private readonly Dictionary<(string Type, string Field), FieldFacts> _facts = [];
    private readonly KeyFields _keys = KeyFields.Of(set);

    /// <param name="schema">Who asks: for fields that no other schema is to agree on.</param>
    public FieldFacts Of(string type, string field, OracleSchema schema)
    {
        // Sources are asked at one time.
        lock (_facts)
        {
            if (!_facts.TryGetValue((type, field), out var facts))
            {
                _facts.Add((type, field), facts = Find(type, field, schema));
            }

            return facts;
        }
    }

    /// <summary>True when another schema has taken the field over.</summary>
    public bool IsOverridden(OracleSchema source, string type, string field)
        => set.Sources.Any(s => s.Field(type, field)?.Directives.Text("override", "from") == source.Name);

    private FieldFacts Find(string type, string field, OracleSchema schema)
    {
        var owners = new List<(OracleSchema Schema, FieldDefinitionNode Field)>();
        foreach (var source in set.Sources)
        {
            if (source.Field(type, field) is { } definition
                && !definition.Directives.Has("external") && !definition.Directives.Has("internal")
                && !IsOverridden(source, type, field))
            {
                owners.Add((source, definition));
            }
        }

        if (owners.Count == 0)
        {
            owners.Add((schema, schema.Field(type, field)!));
        }

        var isForced = _keys.IsForced(type, field);
        var nonNull = SchemaText.NonNullLevels(owners[0].Field.Type);
        var possible = new HashSet<string>(owners[0].Schema.PossibleTypes(TypeText.NameOf(owners[0].Field.Type)), StringComparer.Ordinal);
        List<string>? values = null;
        foreach (var (owner, definition) in owners)
        {
            var levels = SchemaText.NonNullLevels(definition.Type);
            for (var i = 0; i < levels.Count; i++)
            {
                nonNull[i] |= levels[i] || isForced;
            }

            var name = TypeText.NameOf(definition.Type);
            possible.IntersectWith(owner.PossibleTypes(name));
            if (owner.Type(name) is EnumTypeDefinitionNode known)
            {
                var names = known.Values.Select(v => v.Name.Value);
                values = values is null ? [.. names] : [.. values.Intersect(names)];
            }
        }

        if (set.Public.Field(type, field) is { } shown)
        {
            var name = TypeText.NameOf(shown.Type);
            possible.IntersectWith(set.Public.PossibleTypes(name));
            values = set.Public.Type(name) is EnumTypeDefinitionNode visible
                ? [.. values!.Intersect(visible.Values.Select(v => v.Name.Value))]
                : values;
        }

        return new FieldFacts
        {
            NonNull = nonNull,
            TypeName = TypeText.NameOf(owners[0].Field.Type),
            Possible = [.. possible.Order(StringComparer.Ordinal)],
            EnumValues = values ?? [],
            IsKey = _keys.IsKey(type, field),
            Definition = owners[0].Field,
        };
    }
}
