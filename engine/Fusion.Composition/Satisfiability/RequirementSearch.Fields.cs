using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>One required field: the source schemas that have it, the way there, and what is required below it.</summary>
internal sealed partial class RequirementSearch
{
    // Steps that are being taken: to need one of them again is to turn in a circle.
    private readonly List<(FieldDefinition Field, ObjectTypeDefinition Type, string Schema)> _taking = [];

    // What was found to be within reach for the field at hand: what many fields require is looked for once.
    private readonly HashSet<(QueryPath? Path, ObjectTypeDefinition Type, FieldDefinition Field, string Schema)> _reached = [];
    private readonly HashSet<(QueryPath? Path, ObjectTypeDefinition Type, FieldDefinition Field, string Schema)> _unreached = [];
    private readonly Dictionary<(QueryPath? Path, ObjectTypeDefinition Type, FieldDefinition Field, string Schema), QueryPath> _paths = [];
    private int _circles;

    private IReadOnlyList<SatisfiabilityError> VisitField(
        FieldNode node,
        ObjectTypeDefinition type,
        QueryPath? path,
        string forSchema,
        bool mayPassThrough)
    {
        if (type.Field(node.Name.Value) is not { } field)
        {
            return [new SatisfiabilityError($"The field '{node.Name.Value}' does not exist on the type '{type.Name}'.")];
        }

        if (++_steps > MaxSteps)
        {
            return s_unexplained;
        }

        _allSteps++;
        _mostSteps = Math.Max(_mostSteps, _steps);

        var errors = new List<SatisfiabilityError>();
        var sources = model.Sources(field)
            .Where(s => s.Schema != forSchema || (mayPassThrough && node.SelectionSet is not null))
            .OrderBy(s => s.Schema == path?.Schema ? 0 : 1)
            .ToList();

        foreach (var source in sources)
        {
            var isHere = path is not null && path.Schema == source.Schema;

            if (source.IsPartial && !(isHere && path!.Provides(field, type.Name, schema)))
            {
                continue;
            }

            if (_taking.Exists(t => t.Field == field && t.Schema == source.Schema))
            {
                _circles++;
                errors.Add(new SatisfiabilityError($"Cycle detected in requirement: {Circle(field, type, source)}."));
                continue;
            }

            if (TryReach(field, type, source, path) is { } obstacles)
            {
                errors.Add(obstacles);
                continue;
            }

            var below = Below(node, field, type, source, path, forSchema, mayPassThrough);

            if (below.Count == 0)
            {
                return s_none;
            }

            errors.AddRange(below);
        }

        if (sources.Count == 0)
        {
            errors.Add(new SatisfiabilityError($"No other schemas contain the field '{type.Name}.{field.Name}'."));
        }
        else if (errors.Count == 0)
        {
            errors.Add(new SatisfiabilityError($"The field '{type.Name}.{field.Name}' is not provided on this path."));
        }

        return errors;
    }

    /// <summary>What is being taken, from where it is taken first to where it is needed again.</summary>
    private string Circle(FieldDefinition field, ObjectTypeDefinition type, FieldSource source)
    {
        var first = _taking.FindIndex(t => t.Field == field && t.Schema == source.Schema);
        return string.Join(" -> ", _taking[first..].Append((Field: field, Type: type, source.Schema)).Select(t => QueryPath.Step(t.Field, t.Type.Name, t.Schema)));
    }

    private SatisfiabilityError? TryReach(FieldDefinition field, ObjectTypeDefinition type, FieldSource source, QueryPath? path)
    {
        var step = (path, type, field, source.Schema);

        if (_reached.Contains(step))
        {
            return null;
        }

        if (_steps > ExplainedSteps && _unreached.Contains(step))
        {
            return s_unexplained[0];
        }

        var circles = _circles;
        _taking.Add((field, type, source.Schema));
        var obstacles = Reach(field, type, source, path);
        _taking.RemoveAt(_taking.Count - 1);

        if (obstacles is null)
        {
            _reached.Add(step);
        }
        else if (_circles == circles)
        {
            // Not for what is being looked for elsewhere: it is so wherever it is needed.
            _unreached.Add(step);
        }

        return obstacles;
    }

    private SatisfiabilityError? Reach(FieldDefinition field, ObjectTypeDefinition type, FieldSource source, QueryPath? path)
    {
        var step = QueryPath.Step(field, type.Name, source.Schema);

        if (path is not null && path.Schema != source.Schema)
        {
            var obstacles = Transition(type, source.Schema, path);

            if (obstacles.Count > 0)
            {
                return new SatisfiabilityError(
                    $"Unable to transition between schemas '{path.Schema}' and '{source.Schema}' for access to required field '{step}'.",
                    obstacles);
            }
        }

        if (source.Requirements is not null)
        {
            var obstacles = Satisfy(source.Requirements, type, path, source.Schema, mayPassThrough: true);

            if (obstacles.Count > 0)
            {
                return new SatisfiabilityError(
                    $"Unable to satisfy the requirement '{{ {SelectionSets.Print(source.Requirements)} }}' on field '{step}'.",
                    obstacles);
            }

            if (Return(field, type, source.Schema, path) is { Count: > 0 } noReturn)
            {
                return noReturn[0];
            }
        }

        return null;
    }

    private IReadOnlyList<SatisfiabilityError> Below(
        FieldNode node,
        FieldDefinition field,
        ObjectTypeDefinition type,
        FieldSource source,
        QueryPath? path,
        string forSchema,
        bool mayPassThrough)
    {
        if (node.SelectionSet is null)
        {
            return s_none;
        }

        var step = (path, type, field, source.Schema);

        if (!_paths.TryGetValue(step, out var next))
        {
            var provided = QueryPath.ProvidedBelow(path, field, type.Name, source, schema);
            _paths[step] = next = new QueryPath(field, type, source.Schema, path, provided);
        }

        List<SatisfiabilityError>? errors = null;

        foreach (var possible in model.PossibleTypes(field.Type.NamedType(), source.Schema))
        {
            var obstacles = Visit(node.SelectionSet, possible, next, forSchema, mayPassThrough);

            if (obstacles.Count > 0)
            {
                (errors ??= []).AddRange(obstacles);
            }
        }

        return errors ?? s_none;
    }
}
