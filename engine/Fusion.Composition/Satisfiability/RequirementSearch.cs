using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Whether data can be had from other source schemas: keys of lookups, and requirements of fields.</summary>
internal sealed class RequirementSearch(SchemaDefinition schema, ExecutionModel model)
{
    private static readonly IReadOnlyList<SatisfiabilityError> s_none = [];
    private static readonly IReadOnlyList<SatisfiabilityError> s_unexplained = [new SatisfiabilityError("Further ways are not listed.")];

    // Why something cannot be had is explained by all the ways that were tried; past this many, they are left out.
    private const int ExplainedTransitions = 100;

    // Fields that require each other can be tried in as many orders as they have: past this many steps for one field, there is no way.
    private const int MaxSteps = 5_000;

    // Past this many, what has been explained is not explained again.
    private const int ExplainedSteps = 500;

    private readonly ReachableSchemas _reachable = new(schema, model);

    // Steps that are being taken: to need one of them again is to turn in a circle.
    private readonly List<(FieldDefinition Field, string Schema)> _taking = [];
    private int _explained;
    private int _steps;
    private int _mostSteps;
    private int _allSteps;

    // What was found to be within reach for the field at hand: what many fields require is looked for once.
    private readonly HashSet<(QueryPath? Path, ObjectTypeDefinition Type, FieldDefinition Field, string Schema)> _reached = [];
    private readonly HashSet<(QueryPath? Path, ObjectTypeDefinition Type, FieldDefinition Field, string Schema)> _unreached = [];
    private readonly Dictionary<(QueryPath? Path, ObjectTypeDefinition Type, FieldDefinition Field, string Schema), QueryPath> _paths = [];
    private int _circles;

    // Where the way to what is needed begins; how one got there has been said.
    private QueryPath? _first;

    /// <summary>Whether an answer since this was last set to false holds for the path it was asked for, and not for its end alone.</summary>
    public bool DependsOnPath { get; set; }

    /// <summary>How much was searched so far.</summary>
    public SatisfiabilityEffort Effort => new(_allSteps, _mostSteps, _reachable.MostRequirements);

    /// <summary>Begins the search, and the explanation, for another field.</summary>
    public void Restart()
    {
        _explained = 0;
        _steps = 0;
        _reached.Clear();
        _unreached.Clear();
        _paths.Clear();
    }

    /// <summary>What keeps an object, got by a path, from being fetched from another source schema; nothing when it can be.</summary>
    public IReadOnlyList<SatisfiabilityError> Transition(ObjectTypeDefinition type, string target, QueryPath path)
    {
        if (CanTransition(type, target, path))
        {
            return s_none;
        }

        if (++_explained > ExplainedTransitions)
        {
            return s_unexplained;
        }

        var errors = new List<SatisfiabilityError>();

        if (TryLookups(type, target, path, errors))
        {
            return s_none;
        }

        for (QueryPath? step = path; step?.Parent is not null && IsIn(step, target); step = step.Parent)
        {
            if (TryLookups(step.Type, target, step.Parent, errors))
            {
                DependsOnPath = true;
                return s_none;
            }
        }

        if (errors.Count == 0)
        {
            errors.Add(new SatisfiabilityError($"No lookups found for type '{type.Name}' in schema '{target}'.") { Missing = (type.Name, target) });
        }

        return errors;
    }

    private bool CanTransition(ObjectTypeDefinition type, string target, QueryPath path)
    {
        if (_reachable.Contains(type, path, target))
        {
            return true;
        }

        for (QueryPath? step = path; step is not null && IsIn(step, target); step = step.Parent)
        {
            // Queries can be asked again in another schema; mutations and subscriptions cannot.
            if (step.Parent is null ? step.Type.Name == schema.QueryTypeName : _reachable.Contains(step.Type, step.Parent, target))
            {
                DependsOnPath = true;
                return true;
            }
        }

        return false;
    }

    private bool IsIn(QueryPath step, string target) => model.Source(step.Field, target) is { IsPartial: false };

    /// <summary>What keeps a selection set from being had for an object; nothing when it can be.</summary>
    /// <param name="selectionSet">What is needed.</param>
    /// <param name="type">The type of the object.</param>
    /// <param name="path">How the object was got; null for a root.</param>
    /// <param name="forSchema">The source schema that needs it, and cannot be the one to give it.</param>
    /// <param name="mayPassThrough">Fields on the way may be resolved by that schema itself.</param>
    public IReadOnlyList<SatisfiabilityError> Satisfy(
        SelectionSetNode selectionSet,
        ObjectTypeDefinition type,
        QueryPath? path,
        string forSchema,
        bool mayPassThrough)
    {
        List<SatisfiabilityError>? errors = null;
        var outer = _first;
        _first ??= path;

        foreach (var selection in selectionSet.Selections)
        {
            var obstacles = Visit(new SelectionSetNode([selection]), type, path, forSchema, mayPassThrough);

            if (obstacles.Count > 0)
            {
                (errors ??= []).Add(new SatisfiabilityError(
                    $"Unable to satisfy the requirement '{SelectionSets.Print(new SelectionSetNode([selection]))}'.",
                    obstacles));
            }
        }

        _first = outer;
        return errors ?? s_none;
    }

    private bool TryLookups(ObjectTypeDefinition type, string target, QueryPath path, List<SatisfiabilityError> errors)
    {
        foreach (var lookup in model.Lookups(type.Name, target))
        {
            var obstacles = Satisfy(lookup.Key, type, path, target, mayPassThrough: false);

            if (obstacles.Count == 0)
            {
                return true;
            }

            errors.Add(new SatisfiabilityError(
                $"Unable to satisfy the requirement '{{ {lookup.KeyText} }}' for lookup '{lookup.Name}' in schema '{target}'.",
                obstacles) { Missing = (type.Name, target) });
        }

        return false;
    }

    private IReadOnlyList<SatisfiabilityError> Visit(
        SelectionSetNode selectionSet,
        ObjectTypeDefinition type,
        QueryPath? path,
        string forSchema,
        bool mayPassThrough)
    {
        List<SatisfiabilityError>? errors = null;

        foreach (var selection in selectionSet.Selections)
        {
            if (selection is InlineFragmentNode fragment)
            {
                if (fragment.TypeCondition is null || schema.IsPossibleType(fragment.TypeCondition.Name.Value, type.Name))
                {
                    var obstacles = Visit(fragment.SelectionSet, type, path, forSchema, mayPassThrough);

                    if (obstacles.Count > 0)
                    {
                        (errors ??= []).AddRange(obstacles);
                    }
                }
            }
            else if (selection is FieldNode node && node.Name.Value != "__typename")
            {
                var obstacles = VisitField(node, type, path, forSchema, mayPassThrough);

                if (obstacles.Count > 0)
                {
                    (errors ??= []).Add(new SatisfiabilityError(
                        $"Unable to access the required field '{type.Name}.{node.Name.Value}' on path '{path?.TextFrom(_first)}'.",
                        obstacles));
                }
            }
        }

        return errors ?? s_none;
    }

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

            if (_taking.Contains((field, source.Schema)))
            {
                _circles++;
                errors.Add(new SatisfiabilityError($"Cycle detected: {QueryPath.Step(field, type.Name, source.Schema)}."));
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
        _taking.Add((field, source.Schema));
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
