using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Finds the lookups of a source schema: on the query root, and below it under fields that take no arguments.</summary>
internal static class LookupDiscovery
{
    public static IReadOnlyList<LookupField> Find(SchemaDefinition schema)
    {
        var lookups = new List<LookupField>();

        if (schema.QueryType is not { } queryType)
        {
            return lookups;
        }

        // Breadth first, every type once: the shortest path to a lookup is the one that counts, and cycles end.
        var visited = new HashSet<string>(StringComparer.Ordinal) { queryType.Name };
        var queue = new Queue<(ObjectTypeDefinition Type, string? Path, bool IsInternal)>();
        queue.Enqueue((queryType, null, false));

        while (queue.TryDequeue(out var next))
        {
            foreach (var field in next.Type.Fields)
            {
                var isInternal = next.IsInternal || field.IsInternal();

                if (field.IsLookup() && field.Arguments.Count > 0 && !field.Type.IsList())
                {
                    lookups.Add(new LookupField(schema, field, next.Path, isInternal));
                }
                else if (field.Arguments.Count == 0
                    && !field.Type.IsList()
                    && schema.TryGetType(field.Type.NamedType(), out ObjectTypeDefinition? type)
                    && visited.Add(type.Name))
                {
                    var path = next.Path is null ? field.Name : $"{next.Path}.{field.Name}";
                    queue.Enqueue((type, path, isInternal));
                }
            }
        }

        return lookups;
    }

    /// <summary>
    /// What the arguments of a lookup are filled from. Alternatives (<c>{ id } | { sku }</c>) make one group each;
    /// empty where a map cannot be parsed.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<SelectedValueNode>> MapGroups(FieldDefinition field)
    {
        var groups = new List<IReadOnlyList<SelectedValueNode>> { Array.Empty<SelectedValueNode>() };

        foreach (var argument in field.Arguments)
        {
            SelectedValueNode? map;

            if (argument.Find(DirectiveNames.Is) is { } directive)
            {
                if (!SelectionSets.TryParseMap(directive, out map))
                {
                    return [];
                }
            }
            else
            {
                map = FieldSelectionMapParser.Parse(argument.Name);
            }

            // The alternatives of earlier arguments vary fastest.
            groups = [.. map.Entries.SelectMany(
                _ => groups,
                (entry, group) => (IReadOnlyList<SelectedValueNode>)[.. group, new SelectedValueNode([entry])])];
        }

        return groups;
    }

    /// <summary>The key that a group of maps reads, as one selection set.</summary>
    public static SelectionTree Key(IReadOnlyList<SelectedValueNode> maps)
    {
        var key = new SelectionTree();

        foreach (var map in maps)
        {
            key.Add(map);
        }

        return key;
    }
}
