using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Fields that require something, of types their source schema has no lookup for: it is asked once more from an object above, down the same
/// fields, with the values in the arguments. Through lists that cannot be done: each element would need values of its own.
/// </summary>
internal sealed partial class OperationPlanner
{
    // The calls that do so, one for each object below; their selections are not those of others for what their variables hold.
    private readonly List<(EntityContext Entity, SelectionSite Site)> _reentries = [];

    /// <summary>Fetches what can be fetched that way below a field that was not resolved, and returns the rest.</summary>
    private List<Want> Reenter(
        EntityContext entity, ResponseObject target, int type, Want want, IndexSet exclude, Dictionary<int, int> reachable)
    {
        var unresolved = new List<Want> { want };
        foreach (var (source, _) in want.Field.Definition is null ? [] : _schema.ObjectTypes[type].Fields[want.Field.Name].Sources)
        {
            if (exclude.Contains(source) || !reachable.ContainsKey(source))
            {
                continue;
            }

            var rest = new List<Want>();
            foreach (var left in unresolved)
            {
                var found = new List<(List<(Want Step, int Type)> Way, Want End, int EndType)>();
                if (FindRequiring(left, type, source, [], found) is { } other)
                {
                    rest.Add(other);
                }

                foreach (var (way, end, endType) in found)
                {
                    if (TryReenter(entity, target, way, end, endType, source, exclude) is { Count: > 0 } below)
                    {
                        rest.Add(Wrap(way, below));
                    }
                }
            }

            unresolved = rest;
        }

        return unresolved;
    }

    /// <summary>Finds the fields with requirements that a source leads to below a field without a list between, and returns what is not on such a way.</summary>
    private Want? FindRequiring(
        Want want,
        int type,
        int source,
        List<(Want Step, int Type)> above,
        List<(List<(Want Step, int Type)> Way, Want End, int EndType)> found)
    {
        if (want.Children.Count == 0
            || want.Field.Child is not { OnlyType: >= 0 and var childType }
            || !_schema.ObjectTypes[type].Fields[want.Field.Name].Sources.TryGetValue(source, out var info)
            || info is not { IsPartial: false, Requirement: null, Type.ListDepth: 0 })
        {
            return want;
        }

        var way = new List<(Want Step, int Type)>(above) { (want, type) };
        var rest = new List<Want>();
        foreach (var child in want.Children)
        {
            if (!_schema.ObjectTypes[childType].Fields.TryGetValue(child.Field.Name, out var field)
                || !field.Sources.TryGetValue(source, out var childInfo))
            {
                rest.Add(child);
            }
            else if (childInfo is { Requirement: not null, IsPartial: false })
            {
                found.Add((way, child, childType));
            }
            else if (FindRequiring(child, childType, source, way, found) is { } other)
            {
                rest.Add(other);
            }
        }

        return rest.Count == 0 ? null : new Want(want.Field, want.Types, rest, want.Tried);
    }

    private List<Want> TryReenter(
        EntityContext entity,
        ResponseObject target,
        List<(Want Step, int Type)> way,
        Want end,
        int endType,
        int source,
        IndexSet exclude)
    {
        if (!TryTake(endType, end, source))
        {
            return [end];
        }

        var dependencies = new HashSet<PlanNode>();
        _recorders.Add(dependencies);
        var arguments = FetchRequired(entity, target, way, end, endType, source);
        _recorders.RemoveAt(_recorders.Count - 1);
        var site = arguments is null ? null : ReentrySite(entity, target, way, source, dependencies, exclude);
        Release();
        if (site is null)
        {
            return [end];
        }

        // What is planned in such a call is planned for it alone.
        _recorders.Add([]);
        var current = site;
        foreach (var (step, type) in way)
        {
            Attach(current, step.Field, IndexSet.Of(type), []);
            current = current.Find(step.Field)!.Child!;
        }

        var selected = current.GetOrAdd(end.Field);
        foreach (var (argument, typeText, value) in arguments!)
        {
            if (!selected.RequirementArguments.Exists(a => string.Equals(a.Argument, argument, StringComparison.Ordinal)))
            {
                var variable = AddInput(site.Node, argument, typeText, way[0].Type, value, null);
                selected.RequirementArguments.Add(new RequirementArgument(argument, typeText, variable));
            }
        }

        var below = Attach(current, end.Field, IndexSet.Of(endType), end.Children);
        _recorders.RemoveAt(_recorders.Count - 1);
        return below.Count == 0 ? [] : [new Want(end.Field, end.Types, below, end.Tried)];
    }

    /// <summary>Has what a field requires fetched from the object above, and returns its arguments; null where it cannot be had.</summary>
    private List<(string Argument, string TypeText, ValueExpression Value)>? FetchRequired(
        EntityContext entity, ResponseObject target, List<(Want Step, int Type)> way, Want end, int endType, int source)
    {
        var requirement = _schema.ObjectTypes[endType].Fields[end.Field.Name].Sources[source].Requirement!;
        var arguments = new List<(string Argument, string TypeText, ValueExpression Value)>();
        var required = new List<Want>();
        for (var i = 0; i < requirement.Map.Count; i++)
        {
            if (requirement.Map[i] is { } map)
            {
                var argument = requirement.Field.Arguments[i];
                var value = BuildValue(way[^1].Step.Field.Child!, IndexSet.Of(endType), map, required);
                for (var j = way.Count - 1; j >= 0; j--)
                {
                    value = new PathExpression([ToStep(way[j])], null, value, false);
                }

                arguments.Add((argument.Name.Value, TypeText.Print(argument.Type), value));
            }
        }

        var wants = RequiredFromOthers(required, endType, source);
        if (wants.Count == 0)
        {
            return arguments;
        }

        var missing = ResolveWants(entity, target, way[0].Type, [Wrap(way, wants)], IndexSet.Empty);
        if (missing.Count > 0)
        {
            // Where the way to a required value begins in a source that was asked for the rest, that is asked twice.
            missing = ResolveWants(
                entity, target, way[0].Type, missing.ConvertAll(w => new Want(w.Field, w.Types, w.Children, IndexSet.Empty)), IndexSet.Empty);
        }

        return missing.Count == 0 ? arguments : null;
    }

    private static PathStep ToStep((Want Step, int Type) step)
    {
        var path = new PathStep(step.Step.Field.Name);
        path.Fields.Add((IndexSet.Of(step.Type), step.Step.Field));
        return path;
    }

    private static Want Wrap(List<(Want Step, int Type)> way, List<Want> wants)
    {
        for (var i = way.Count - 1; i >= 0; i--)
        {
            wants = [new Want(way[i].Step.Field, IndexSet.Of(way[i].Type), wants, IndexSet.Empty)];
        }

        return wants[0];
    }

    private SelectionSite? ReentrySite(
        EntityContext entity,
        ResponseObject target,
        List<(Want Step, int Type)> way,
        int source,
        HashSet<PlanNode> dependencies,
        IndexSet exclude)
    {
        var type = way[0].Type;
        var site = _reentries.Find(
            r => ReferenceEquals(r.Entity, entity)
                 && r.Site.Node.Source == source
                 && r.Site.Types.Contains(type)
                 && ReferenceEquals(r.Site.Node.Way[^1].Fields[0].Field, way[^1].Step.Field)
                 && !dependencies.Any(d => d.Reaches(r.Site.Node))).Site;
        if (site is null)
        {
            if (!TryCreateLookup(entity, target, type, source, exclude, null, out site, isAlone: true))
            {
                return null;
            }

            // It is not made where there is no such object: nothing else may rely on it.
            entity.Sites.Remove(site!);
            site!.Node.Way = way.ConvertAll(ToStep);
            _reentries.Add((entity, site));
        }

        foreach (var dependency in dependencies)
        {
            if (!ReferenceEquals(dependency, site.Node))
            {
                site.Node.DependsOn.Add(dependency);
            }
        }

        return site;
    }
}
