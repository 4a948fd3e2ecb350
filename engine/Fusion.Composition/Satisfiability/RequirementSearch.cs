using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Whether data can be had from other source schemas: keys of lookups, and requirements of fields.</summary>
internal sealed partial class RequirementSearch(SchemaDefinition schema, ExecutionModel model)
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

    private int _explained;
    private int _steps;
    private int _mostSteps;
    private int _allSteps;

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
            errors.Add(NoLookups(type, target));
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

    /// <summary>
    /// What keeps a source schema from being asked for a field of an object when what the field requires is known: it may be at hand, but is
    /// asked a second time then. It needs a lookup, or a way down from an object above, without lists: their elements differ in what is required.
    /// </summary>
    public IReadOnlyList<SatisfiabilityError> Return(FieldDefinition field, ObjectTypeDefinition type, string target, QueryPath? path)
    {
        if (path is null || CanReturn(type, target, path))
        {
            return s_none;
        }

        var errors = new List<SatisfiabilityError>();

        if (TryLookups(type, target, path, errors))
        {
            return s_none;
        }

        if (errors.Count == 0)
        {
            errors.Add(NoLookups(type, target));
        }

        return
        [
            new SatisfiabilityError(
                $"Unable to ask schema '{target}' for field '{QueryPath.Step(field, type.Name, target)}' once its requirement is known.",
                errors),
        ];
    }

    /// <summary>Whether a source schema can be asked for an object anew.</summary>
    public bool CanReturn(ObjectTypeDefinition type, string target, QueryPath path)
    {
        if (_reachable.CanReturn(type, path, target))
        {
            return true;
        }

        for (QueryPath? step = path; step is not null && IsDirect(step, target); step = step.Parent)
        {
            if (step.Parent is null ? step.Type.Name == schema.QueryTypeName : _reachable.CanReturn(step.Type, step.Parent, target))
            {
                DependsOnPath = true;
                return true;
            }
        }

        return false;
    }

    private bool IsDirect(QueryPath step, string target)
        => model.Source(step.Field, target) is { IsPartial: false, Requirements: null }
            && !step.Field.Type.IsList()
            && schema.Type(step.Field.Type.NamedType()) is ObjectTypeDefinition;

    private static SatisfiabilityError NoLookups(ObjectTypeDefinition type, string target)
        => new($"No lookups found for type '{type.Name}' in schema '{target}'.") { Missing = (type.Name, target) };

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
}
