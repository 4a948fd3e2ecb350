using Cacao.Language;

namespace Cacao.Fusion.Execution;

internal sealed partial class OperationPlanner
{
    /// <summary>
    /// Fetches fields of one entity type from the source schemas that have them, and returns those that cannot be reached.
    /// </summary>
    /// <param name="exclude">Source schemas that must not be used: those whose keys or requirements are being resolved.</param>
    private List<Want> ResolveWants(EntityContext entity, ResponseObject target, int type, List<Want> wants, IndexSet exclude)
    {
        var unresolved = new List<Want>();
        if (_depth == MaxDepth)
        {
            throw PlanningLimits.TooLarge($"The operation goes from one source schema to another more than {MaxDepth} times below each other.");
        }

        _depth++;
        var queue = wants;
        while (queue.Count > 0)
        {
            var again = new List<Want>();
            var reachable = ReachableSources(entity, type, exclude);
            var assigned = AssignSources(entity, type, queue, exclude, reachable);

            // Fields without requirements go first, so that those with requirements find the calls they can join.
            for (var pass = 0; pass < 2; pass++)
            {
                foreach (var (want, source) in assigned)
                {
                    if (source < 0)
                    {
                        if (pass == 0)
                        {
                            unresolved.AddRange(Reenter(entity, target, type, want, exclude, reachable));
                        }

                        continue;
                    }

                    var requirement = _schema.ObjectTypes[type].Fields[want.Field.Name].Sources[source].Requirement;
                    if ((requirement is null) != (pass == 0))
                    {
                        continue;
                    }

                    ResolveWant(entity, target, type, want, source, requirement, exclude, again);
                }
            }

            queue = again;
        }

        _depth--;
        return unresolved;
    }

    private void ResolveWant(
        EntityContext entity,
        ResponseObject target,
        int type,
        Want want,
        int source,
        FieldRequirement? requirement,
        IndexSet exclude,
        List<Want> again)
    {
        if (requirement is not null && FindSelected(entity, type, want.Field, source) is { } already)
        {
            AttachAt(already, type, want, again);
            return;
        }

        var required = requirement is null ? null : new RequiredInputs(want.Field);
        if (!TryTake(type, want, source))
        {
            again.Add(new Want(want.Field, want.Types, want.Children, want.Tried.Add(source)));
            return;
        }

        var site = Reach(entity, target, type, want, source, requirement, required, exclude);
        Release();
        if (site is null)
        {
            again.Add(new Want(want.Field, want.Types, want.Children, want.Tried.Add(source)));
            return;
        }

        if (required is not null)
        {
            AddInputs(site, type, required);
        }

        AttachAt(site, type, want, again);
    }

    private void AttachAt(SelectionSite site, int type, Want want, List<Want> again)
    {
        var below = Attach(site, want.Field, IndexSet.Of(type), want.Children);
        if (below.Count > 0)
        {
            again.Add(new Want(want.Field, want.Types, below, want.Tried.Add(site.Node.Source)));
        }
    }

    /// <summary>Where a field has been fetched already: what it requires does not have to be fetched for everyone who needs it.</summary>
    private static SelectionSite? FindSelected(EntityContext entity, int type, ResponseField field, int source)
        => entity.Sites.Find(s => s.Node.Source == source && s.Types.Contains(type) && s.Find(field)?.Types.Contains(type) == true);

    /// <summary>The call that can take a field, with what the field requires and the call's key fetched before; null where that cannot be had.</summary>
    private SelectionSite? Reach(
        EntityContext entity,
        ResponseObject target,
        int type,
        Want want,
        int source,
        FieldRequirement? requirement,
        RequiredInputs? inputs,
        IndexSet exclude)
    {
        var dependencies = new HashSet<PlanNode>();
        if (requirement is not null)
        {
            var required = new List<Want>();
            for (var i = 0; i < requirement.Map.Count; i++)
            {
                if (requirement.Map[i] is { } map)
                {
                    var argument = requirement.Field.Arguments[i];
                    inputs!.Arguments.Add((
                        argument.Name.Value, TypeText.Print(argument.Type), BuildValue(target, IndexSet.Of(type), map, required)));
                }
            }

            _recorders.Add(dependencies);
            var missing = ResolveWants(entity, target, type, RequiredFromOthers(required, type, source), IndexSet.Empty);
            if (missing.Count > 0)
            {
                // Where the way to a required value begins in the source itself, that is asked twice.
                missing = ResolveWants(entity, target, type, missing.ConvertAll(w => new Want(w.Field, w.Types, w.Children, IndexSet.Empty)), IndexSet.Empty);
            }

            _recorders.RemoveAt(_recorders.Count - 1);
            if (missing.Count > 0)
            {
                return null;
            }
        }

        var site = FindSite(entity, type, want, source, dependencies, inputs);
        if (site is null && !TryCreateLookup(entity, target, type, source, exclude, inputs, out site))
        {
            return null;
        }

        foreach (var dependency in dependencies)
        {
            if (!ReferenceEquals(dependency, site!.Node))
            {
                site.Node.DependsOn.Add(dependency);
            }
        }

        return site;
    }

    /// <summary>A source's requirements are met by other source schemas; on the way to them it may be asked itself.</summary>
    private static List<Want> RequiredFromOthers(List<Want> required, int type, int source)
        => Want.Restrict(required, type).ConvertAll(w => new Want(w.Field, w.Types, w.Children, IndexSet.Of(source)));

    /// <summary>A call of the source that already adds to the entity and can take the field.</summary>
    private SelectionSite? FindSite(
        EntityContext entity, int type, Want want, int source, HashSet<PlanNode> dependencies, RequiredInputs? required)
    {
        foreach (var site in entity.Sites)
        {
            if (site.Node.Source != source || !site.Types.Contains(type))
            {
                continue;
            }

            var isOrigin = ReferenceEquals(site, entity.Origin);
            if (isOrigin && (required is not null || Availability(site, type, want.Field.Name) != FieldAvailability.Available))
            {
                continue;
            }

            var isBarred = required is not null && !CanTake(site, type, required);
            foreach (var dependency in dependencies)
            {
                isBarred |= dependency.Reaches(site.Node);
            }

            if (!isBarred)
            {
                return site;
            }
        }

        return null;
    }

    /// <summary>Chooses a source for each field: those that alone have some field first, then those that give the most, then the cheapest below.</summary>
    private List<(Want Want, int Source)> AssignSources(
        EntityContext entity, int type, List<Want> wants, IndexSet exclude, Dictionary<int, int> reachable)
    {
        var candidates = new List<List<int>>(wants.Count);
        foreach (var want in wants)
        {
            candidates.Add(CandidateSources(entity, type, want, exclude, reachable));
        }

        var chosen = new HashSet<int>();
        foreach (var site in entity.Sites)
        {
            if (site.Types.Contains(type))
            {
                chosen.Add(site.Node.Source);
            }
        }

        foreach (var sources in candidates)
        {
            if (sources.Count == 1)
            {
                chosen.Add(sources[0]);
            }
        }

        while (true)
        {
            var best = -1;
            var bestScore = (Covered: 0, Cost: 0, Distance: 0);
            foreach (var (source, distance) in reachable)
            {
                var covered = 0;
                var cost = 0;
                for (var i = 0; i < wants.Count; i++)
                {
                    if (candidates[i].Contains(source) && !candidates[i].Exists(chosen.Contains))
                    {
                        covered++;
                        cost += _estimator.Estimate(wants[i].Field.Child, source);
                    }
                }

                if (covered > 0
                    && (best < 0
                        || covered > bestScore.Covered
                        || (covered == bestScore.Covered
                            && (cost < bestScore.Cost || (cost == bestScore.Cost && distance < bestScore.Distance)))))
                {
                    best = source;
                    bestScore = (covered, cost, distance);
                }
            }

            if (best < 0)
            {
                break;
            }

            chosen.Add(best);
        }

        var assigned = new List<(Want, int)>(wants.Count);
        for (var i = 0; i < wants.Count; i++)
        {
            assigned.Add((wants[i], CheapestSource(entity, wants[i], type, candidates[i], chosen)));
        }

        return assigned;
    }

    private int CheapestSource(EntityContext entity, Want want, int type, List<int> candidates, HashSet<int> chosen)
    {
        var best = -1;
        var bestCost = int.MaxValue;
        var first = entity.Origin is { } origin && Availability(origin, type, want.Field.Name) == FieldAvailability.Available
            ? origin.Node.Source
            : -1;
        foreach (var source in candidates)
        {
            // A source that is not asked yet costs one call more: it is taken where it saves more than that below.
            var cost = (_estimator.Estimate(want.Field.Child, source) * 4)
                + (chosen.Contains(source) ? 0 : 5)
                + (_schema.ObjectTypes[type].Fields[want.Field.Name].Sources[source].Requirement is null ? 0 : 2)
                - (source == first ? 1 : 0);
            if (cost < bestCost)
            {
                best = source;
                bestCost = cost;
            }
        }

        return best;
    }

    private List<int> CandidateSources(EntityContext entity, int type, Want want, IndexSet exclude, Dictionary<int, int> reachable)
    {
        var sources = new List<int>();
        if (!_schema.ObjectTypes[type].Fields.TryGetValue(want.Field.Name, out var field))
        {
            return sources;
        }

        foreach (var (source, info) in field.Sources)
        {
            if (want.Tried.Contains(source) || exclude.Contains(source))
            {
                continue;
            }

            if (!info.IsPartial && reachable.ContainsKey(source))
            {
                sources.Add(source);
                continue;
            }

            foreach (var site in entity.Sites)
            {
                if (site.Node.Source == source && site.Types.Contains(type)
                    && Availability(site, type, want.Field.Name) == FieldAvailability.Available)
                {
                    sources.Add(source);
                    break;
                }
            }
        }

        return sources;
    }
}
