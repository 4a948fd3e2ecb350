using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>
/// The source schemas an object can be fetched from by its lookups, from where it is: the least set that holds the schema at hand and
/// every schema with a lookup whose key the others of the set can give. Polynomial where a search along paths is not.
/// </summary>
internal sealed class ReachableSchemas(SchemaDefinition schema, ExecutionModel model)
{
    private readonly Dictionary<(string Type, string Schema, string? Provided), HashSet<string>> _reachable = [];

    /// <summary>Whether the object can be fetched from a source schema; the query root, wherever it stands, can from any.</summary>
    public bool Contains(ObjectTypeDefinition type, QueryPath path, string target)
        => string.Equals(type.Name, schema.QueryTypeName, StringComparison.Ordinal) || From(type, path).Contains(target);

    private HashSet<string> From(ObjectTypeDefinition type, QueryPath path)
    {
        var key = (type.Name, path.Schema, path.Provided is null ? null : SelectionSets.Print(path.Provided));

        if (_reachable.TryGetValue(key, out var reachable))
        {
            // Complete, or the part that is known so far where keys lead in a circle.
            return reachable;
        }

        _reachable[key] = reachable = new HashSet<string>(StringComparer.Ordinal) { path.Schema };
        bool grew;

        do
        {
            grew = false;

            foreach (var target in model.SchemasWithLookups(type.Name))
            {
                if (!reachable.Contains(target) && CanFetch(type, target, path, reachable))
                {
                    reachable.Add(target);
                    grew = true;
                }
            }
        }
        while (grew);

        return reachable;
    }

    private bool CanFetch(ObjectTypeDefinition type, string target, QueryPath path, HashSet<string> reachable)
    {
        foreach (var lookup in model.Lookups(type.Name, target))
        {
            if (IsAvailable(lookup.Key, type, path, reachable, except: null))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAvailable(
        SelectionSetNode selectionSet,
        ObjectTypeDefinition type,
        QueryPath path,
        HashSet<string> reachable,
        string? except)
    {
        foreach (var selection in selectionSet.Selections)
        {
            var isAvailable = selection switch
            {
                InlineFragmentNode fragment
                    => (fragment.TypeCondition is { } condition && !schema.IsPossibleType(condition.Name.Value, type.Name))
                        || IsAvailable(fragment.SelectionSet, type, path, reachable, except),
                FieldNode { Name.Value: "__typename" } => true,
                FieldNode node => IsFieldAvailable(node, type, path, reachable, except),
                _ => false,
            };

            if (!isAvailable)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsFieldAvailable(
        FieldNode node,
        ObjectTypeDefinition type,
        QueryPath path,
        HashSet<string> reachable,
        string? except)
    {
        if (type.Field(node.Name.Value) is not { } field)
        {
            return false;
        }

        foreach (var source in model.Sources(field))
        {
            if (source.Schema == except
                || !reachable.Contains(source.Schema)
                || (source.IsPartial && !(source.Schema == path.Schema && path.Provides(field, type.Name, schema)))
                || (source.Requirements is not null
                    && !IsAvailable(source.Requirements, type, path, reachable, except: source.Schema)))
            {
                continue;
            }

            if (node.SelectionSet is null)
            {
                return true;
            }

            var provided = QueryPath.ProvidedBelow(path, field, type.Name, source, schema);
            var next = new QueryPath(field, type, source.Schema, path, provided);

            if (model.PossibleTypes(field.Type.NamedType(), source.Schema)
                .All(t => IsAvailable(node.SelectionSet, t, next, From(t, next), except)))
            {
                return true;
            }
        }

        return false;
    }
}
