using System.Text.RegularExpressions;

namespace Cacao.Fusion.Composition;

/// <summary>
/// The last stage: whatever a client may ask can be answered (<c>UNSATISFIABLE_QUERY_PATH</c>).
///
/// <code>
///   Query ──field──▶ (type, schema) ──field──▶ (type, schema) …
/// </code>
/// 1. Every state (object type, source schema it was got from, what came along with it, whether the schema can be asked for it anew) is
///    visited once; where the answers hold for the path alone, once for each step that leads to it.
/// 2. Each field of the type is tried in each source schema that has it: in the one at hand, or after a transition.
/// 3. A transition goes through a lookup whose key can be had; through a lookup of an ancestor, from where the same fields
///    lead down again; or from the query root, when all fields of the path exist in the other schema too.
/// 4. A field with requirements needs each of them to be reachable in other source schemas, and its own to be reachable again after that.
/// 5. A field that can be reached in no way is reported with the path that led to its type: a query that has no plan.
/// </summary>
internal sealed partial class SatisfiabilityValidator
{
    private readonly SchemaDefinition _schema;
    private readonly CompositionLog _log;
    private readonly CompositionOptions _options;
    private readonly ExecutionModel _model;
    private readonly RequirementSearch _requirements;
    private readonly Dictionary<(string Type, string? Schema, string? Provided, bool CanReturn), bool> _visited = [];
    private readonly HashSet<((string Type, string? Schema, string? Provided, bool CanReturn) State, string? Step)> _steps = [];
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly List<UnsatisfiablePath> _failures = [];
    private readonly Queue<(ObjectTypeDefinition Type, QueryPath? Path)> _queue = new();

    public SatisfiabilityValidator(
        SchemaDefinition schema, IReadOnlyList<SchemaDefinition> sources, CompositionLog log, CompositionOptions? options = null)
    {
        _schema = schema;
        _log = log;
        _options = options ?? new CompositionOptions();
        _model = new ExecutionModel(schema, sources);
        _requirements = new RequirementSearch(schema, _model);
    }

    /// <summary>What was found, for those who look for what may be done about it.</summary>
    public IReadOnlyList<UnsatisfiablePath> Failures => _failures;

    /// <summary>How much was searched.</summary>
    public SatisfiabilityEffort Effort => _requirements.Effort;

    public void Validate()
    {
        foreach (var name in (string?[])[_schema.QueryTypeName, _schema.MutationTypeName, _schema.SubscriptionTypeName])
        {
            if (name is not null && _schema.Type<ObjectTypeDefinition>(name) is { } root)
            {
                _queue.Enqueue((root, null));
            }
        }

        while (_queue.TryDequeue(out var next))
        {
            var provided = next.Path?.Provided is { } selectionSet ? SelectionSets.Print(selectionSet) : null;
            var canReturn = next.Path is null
                || !_model.IsReturnedTo(next.Type.Name, next.Path.Schema)
                || _requirements.CanReturn(next.Type, next.Path.Schema, next.Path);
            var state = (next.Type.Name, next.Path?.Schema, provided, canReturn);
            var isNewStep = _steps.Add((state, next.Path is { } path ? $"{path.Parent?.Schema}:{path.Field.Coordinate}" : null));

            if (!_visited.TryGetValue(state, out var dependsOnPath) || (dependsOnPath && isNewStep))
            {
                _requirements.DependsOnPath = false;
                VisitFields(next.Type, next.Path);
                _visited[state] = dependsOnPath || _requirements.DependsOnPath;
            }
        }
    }

    private void VisitFields(ObjectTypeDefinition type, QueryPath? path)
    {
        foreach (var field in type.Fields.Where(f => !f.IsInaccessible()))
        {
            if (_model.Sources(field).Count == 0 && IsNodeField(type, field))
            {
                VisitNodeField(type, field);
            }
            else
            {
                VisitField(type, field, path);
            }
        }
    }

    private void VisitField(ObjectTypeDefinition type, FieldDefinition field, QueryPath? path)
    {
        var errors = new List<SatisfiabilityError>();
        var isReachable = false;
        _requirements.Restart();

        foreach (var source in _model.Sources(field).OrderBy(s => s.Schema == path?.Schema ? 0 : 1))
        {
            var isHere = path is not null && path.Schema == source.Schema;

            if (source.IsPartial && !(isHere && path!.Provides(field, type.Name, _schema)))
            {
                continue;
            }

            if (path?.Contains(field, source.Schema) == true)
            {
                // The way here has taken this step before, so it can be taken.
                isReachable = true;
                continue;
            }

            if (TryReach(type, field, source, path, errors))
            {
                isReachable = true;
                Follow(type, field, source, path);

                if (_model.IsLeaf(field))
                {
                    break;
                }
            }
        }

        if (!isReachable)
        {
            Report(
                type,
                field,
                path,
                new SatisfiabilityError($"Unable to access the field '{type.Name}.{field.Name}' on path '{path}'.", errors));
        }
    }

    private bool TryReach(
        ObjectTypeDefinition type,
        FieldDefinition field,
        FieldSource source,
        QueryPath? path,
        List<SatisfiabilityError> errors)
    {
        var step = QueryPath.Step(field, type.Name, source.Schema);

        if (path is not null && path.Schema != source.Schema)
        {
            var obstacles = _requirements.Transition(type, source.Schema, path);

            if (obstacles.Count > 0)
            {
                errors.Add(new SatisfiabilityError(
                    $"Unable to transition between schemas '{path.Schema}' and '{source.Schema}' for access to field '{step}'.",
                    obstacles));
                return false;
            }
        }

        if (source.Requirements is not null)
        {
            var obstacles = _requirements.Satisfy(source.Requirements, type, path, source.Schema, mayPassThrough: true);

            if (obstacles.Count > 0)
            {
                errors.Add(new SatisfiabilityError(
                    $"Unable to satisfy the requirement '{{ {SelectionSets.Print(source.Requirements)} }}' on field '{step}'.",
                    obstacles));
                return false;
            }

            if (_requirements.Return(field, type, source.Schema, path) is { Count: > 0 } noReturn)
            {
                errors.AddRange(noReturn);
                return false;
            }
        }

        return true;
    }

    private void Follow(ObjectTypeDefinition type, FieldDefinition field, FieldSource source, QueryPath? path)
    {
        if (_model.IsLeaf(field))
        {
            return;
        }

        var provided = QueryPath.ProvidedBelow(path, field, type.Name, source, _schema);
        var next = new QueryPath(field, type, source.Schema, path, provided);

        foreach (var possible in _model.PossibleTypes(field.Type.NamedType(), source.Schema))
        {
            _queue.Enqueue((possible, next));
        }
    }

    private bool IsNodeField(ObjectTypeDefinition type, FieldDefinition field)
        => type.Name == _schema.QueryTypeName && field.Name == "node" && field.Type.NamedType() == "Node";

    // The gateway finds the type by the id, and the entity by one of the type's lookups. Where source schemas have lookups of nodes at all, each type
    // must be behind one that clients may see; a type that is not was forgotten there.
    private void VisitNodeField(ObjectTypeDefinition query, FieldDefinition field)
    {
        var types = _model.PossibleTypes(field.Type.NamedType()).Where(t => !t.IsInaccessible()).ToList();
        var hasNodeLookups = types.Exists(t => Lookups(t).Any(IsNodeLookup));

        foreach (var type in types)
        {
            var lookups = Lookups(type).ToList();

            if (!lookups.Exists(l => !hasNodeLookups || (IsNodeLookup(l) && !l.IsInternal)))
            {
                Report(
                    type,
                    null,
                    null,
                    new SatisfiabilityError(
                        $"Type '{type.Name}' implements the 'Node' interface, but no source schema provides a non-internal 'Query.node<Node>' "
                        + "lookup field for this type."));
            }

            foreach (var schema in lookups.Select(l => l.Schema).Distinct(StringComparer.Ordinal))
            {
                var gateway = new QueryPath(field, query, QueryPath.Gateway, parent: null, provided: null);
                _queue.Enqueue((type, new QueryPath(field, query, schema, gateway, provided: null)));
            }
        }

        IEnumerable<EntityLookup> Lookups(ObjectTypeDefinition type)
            => _model.SchemaNames.SelectMany(s => _model.Lookups(type.Name, s)).Where(l => l.KeyText == "id");

        bool IsNodeLookup(EntityLookup lookup) => lookup.TypeName == field.Type.NamedType() && lookup.Name == field.Name;
    }

    private void Report(ObjectTypeDefinition type, FieldDefinition? field, QueryPath? path, SatisfiabilityError error)
    {
        var text = error.ToString();
        var coordinate = field is null ? type.Name : $"{type.Name}.{field.Name}";

        if (path is not null && _options.IgnoredNonAccessibleFields.GetValueOrDefault(coordinate)?.Contains(path.ToString()) == true)
        {
            // What is known of this path may not be known of others.
            _requirements.DependsOnPath = true;
            return;
        }

        if (_reported.Add(text))
        {
            text = _options.IncludeSatisfiabilityPaths ? text : Path().Replace(text, "");
            var entry = new CompositionLogEntry(CompositionCodes.UnsatisfiableQueryPath, CompositionSeverity.Error, text, coordinate);
            _failures.Add(new UnsatisfiablePath(entry, type, field, path, error));
            _log.Add(entry);
        }
    }

    [GeneratedRegex(" on path '[^']*'", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
