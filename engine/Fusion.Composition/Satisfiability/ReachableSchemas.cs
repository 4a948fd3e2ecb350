using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>
/// The source schemas an object can be fetched from by its lookups, from where it is: the least set that holds the schema at hand and
/// every schema with a lookup whose key the others of the set can give. Polynomial where a search along paths is not.
/// </summary>
internal sealed class ReachableSchemas(SchemaDefinition schema, ExecutionModel model)
{
    // Requirements for one key; past this many they turn in circles, whatever their order.
    private const int MaxRequirements = 5_000;

    private readonly Dictionary<(string Type, string Schema, string? Provided), HashSet<string>> _reachable = [];

    // Fields whose requirements are being looked for: to need one of them again is to turn in a circle.
    private readonly HashSet<(FieldDefinition Field, string Schema)> _requiring = [];
    private int _requirements;
    private int _circles;

    /// <summary>The most requirements that were looked at for one key.</summary>
    public int MostRequirements { get; private set; }

    /// <summary>Whether the object can be fetched from a source schema; the query root, wherever it stands, can from any.</summary>
    public bool Contains(ObjectTypeDefinition type, QueryPath path, string target)
        => string.Equals(type.Name, schema.QueryTypeName, StringComparison.Ordinal) || From(type, path).Contains(target);

    /// <summary>Whether the object can be fetched from a source schema anew, be it from the one it is in.</summary>
    public bool CanReturn(ObjectTypeDefinition type, QueryPath path, string target)
        => Contains(type, path, target)
            && (path.Schema != target || type.Name == schema.QueryTypeName || CanFetch(type, target, path, From(type, path)));

    private HashSet<string> From(ObjectTypeDefinition type, QueryPath path)
    {
        var key = (type.Name, path.Schema, path.Provided is null ? null : SelectionSets.Print(path.Provided));

        if (_reachable.TryGetValue(key, out var reachable))
        {
            // Complete, or the part that is known so far where keys lead in a circle.
            return reachable;
        }

        _reachable[key] = reachable = new HashSet<string>(StringComparer.Ordinal) { path.Schema };
        var circles = _circles;
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

        if (_requiring.Count > 0 && _circles > circles)
        {
            // Holds where those fields are being looked for, not everywhere.
            _reachable.Remove(key);
        }

        return reachable;
    }

    private bool CanFetch(ObjectTypeDefinition type, string target, QueryPath path, HashSet<string> reachable)
    {
        foreach (var lookup in model.Lookups(type.Name, target))
        {
            if (_requiring.Count == 0)
            {
                _requirements = 0;
            }

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
                || !AreRequirementsAvailable(field, source, type, path, reachable))
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

    private bool AreRequirementsAvailable(
        FieldDefinition field, FieldSource source, ObjectTypeDefinition type, QueryPath path, HashSet<string> reachable)
    {
        if (source.Requirements is null)
        {
            return true;
        }

        MostRequirements = Math.Max(MostRequirements, ++_requirements);
        if (_requirements > MaxRequirements || !_requiring.Add((field, source.Schema)))
        {
            _circles++;
            return false;
        }

        var areAvailable = IsAvailable(source.Requirements, type, path, reachable, except: source.Schema);
        _requiring.Remove((field, source.Schema));
        return areAvailable;
    }
}
