using Cacao.Language;

namespace Cacao.Fusion.Execution;

internal sealed partial class OperationPlanner
{
    /// <summary>
    /// The source schemas that have a lookup for the type whose key can be known here, with how many calls lie before it. A key may come
    /// from a source that must itself be looked up first.
    /// </summary>
    private Dictionary<int, int> ReachableSources(EntityContext entity, int type, IndexSet exclude)
    {
        var distances = new Dictionary<int, int>();
        var objectType = _schema.ObjectTypes[type];
        if (ReferenceEquals(objectType, _schema.QueryType))
        {
            foreach (var source in objectType.Sources.Except(exclude).Indexes())
            {
                distances[source] = 1;
            }

            return distances;
        }

        for (var distance = 1; ; distance++)
        {
            List<int>? found = null;
            foreach (var lookup in objectType.Lookups)
            {
                if (!distances.ContainsKey(lookup.Source) && !exclude.Contains(lookup.Source)
                    && KeyIsKnown(entity, type, lookup, distances))
                {
                    (found ??= []).Add(lookup.Source);
                }
            }

            if (found is null)
            {
                return distances;
            }

            foreach (var source in found)
            {
                distances[source] = distance;
            }
        }
    }

    private bool KeyIsKnown(EntityContext entity, int type, LookupDefinition lookup, Dictionary<int, int> reachable)
    {
        foreach (var map in lookup.Map)
        {
            foreach (var path in FieldPaths.Of(map))
            {
                if (!PathIsKnown(entity, type, path, reachable))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool PathIsKnown(EntityContext entity, int type, FieldPath path, Dictionary<int, int> reachable)
    {
        if (!path.StartsFrom(_schema, type))
        {
            return true;
        }

        foreach (var site in entity.Sites)
        {
            if (site.Types.Contains(type) && IsAvailable(site.Node.Source, site.Provided, type, path, 0))
            {
                return true;
            }
        }

        foreach (var source in reachable.Keys)
        {
            if (IsAvailable(source, [], type, path, 0))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAvailable(int source, List<SelectionSetNode> provided, int type, FieldPath path, int position)
    {
        var segment = path.Segments[position];
        if (source < 0
            || !_schema.ObjectTypes[type].Fields.TryGetValue(segment.Name, out var field)
            || !field.Sources.TryGetValue(source, out var sourceField)
            || sourceField.Requirement is not null
            || (sourceField.IsPartial && !IsProvided(provided, type, segment.Name)))
        {
            return false;
        }

        if (position == path.Segments.Count - 1)
        {
            return true;
        }

        var below = new List<SelectionSetNode>();
        if (sourceField.Provides is { } provides)
        {
            below.Add(provides);
        }

        foreach (var set in provided)
        {
            AddProvidedBelow(set, segment.Name, below);
        }

        foreach (var next in sourceField.Type.Named.PossibleTypesBySource[source].Indexes())
        {
            if (segment.Allows(_schema, next) && !IsAvailable(source, below, next, path, position + 1))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryCreateLookup(
        EntityContext entity,
        ResponseObject target,
        int type,
        int source,
        IndexSet exclude,
        RequiredInputs? required,
        out SelectionSite? site,
        bool isAlone = false)
    {
        var objectType = _schema.ObjectTypes[type];
        site = null;
        if (ReferenceEquals(objectType, _schema.QueryType))
        {
            site = AddRootNode(target, source, OperationType.Query, objectType, entity.Origin).Site;
            entity.Sites.Add(site);
            return true;
        }

        if (entity.Origin is null)
        {
            return false;
        }

        var direct = new Dictionary<int, int>();
        foreach (var lookup in objectType.Lookups)
        {
            if (lookup.Source == source && KeyIsKnown(entity, type, lookup, direct))
            {
                site = CreateLookup(entity, target, type, lookup, exclude, required, isAlone);
                if (site is not null)
                {
                    return true;
                }
            }
        }

        var reachable = ReachableSources(entity, type, exclude.Add(source));
        foreach (var lookup in objectType.Lookups)
        {
            if (lookup.Source == source && KeyIsKnown(entity, type, lookup, reachable))
            {
                site = CreateLookup(entity, target, type, lookup, exclude, required, isAlone);
                if (site is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private SelectionSite? CreateLookup(
        EntityContext entity,
        ResponseObject target,
        int type,
        LookupDefinition lookup,
        IndexSet exclude,
        RequiredInputs? required,
        bool isAlone)
    {
        var wants = new List<Want>();
        var values = new List<ValueExpression>(lookup.Map.Count);
        foreach (var map in lookup.Map)
        {
            values.Add(BuildValue(target, IndexSet.Of(type), map, wants));
        }

        var dependencies = new HashSet<PlanNode>();
        _recorders.Add(dependencies);
        var missing = AttachKeys(entity, target, type, wants, exclude.Add(lookup.Source));
        _recorders.RemoveAt(_recorders.Count - 1);
        if (missing)
        {
            return null;
        }

        var site = isAlone ? null : FindSharedLookup(entity, type, lookup, dependencies, required);
        if (site is null)
        {
            var node = new PlanNode(_nodes.Count, PlanNodeKind.Lookup, lookup.Source) { Lookup = lookup, Origin = entity.Origin };
            site = new SelectionSite(node, target, lookup.ReturnType, IndexSet.Of(type), null);
            node.Site = site;
            site.Entity = entity;
            entity.Sites.Add(site);
            AddNode(node);
        }
        else
        {
            site.Types = site.Types.Add(type);
        }

        site.Node.TargetTypes = site.Node.TargetTypes.Add(type);
        foreach (var dependency in dependencies)
        {
            site.Node.DependsOn.Add(dependency);
        }

        for (var i = 0; i < values.Count; i++)
        {
            if (site.Node.Inputs.Count > i && site.Node.TargetTypes.Count > 1)
            {
                site.Node.Inputs[i].Values.Add((IndexSet.Of(type), values[i]));
            }
            else
            {
                var argument = lookup.Field.Arguments[i];
                AddInput(site.Node, argument.Name.Value, TypeText.Print(argument.Type), type, values[i], null);
            }
        }

        return site;
    }

    private static SelectionSite? FindSharedLookup(
        EntityContext entity, int type, LookupDefinition lookup, HashSet<PlanNode> dependencies, RequiredInputs? required)
    {
        foreach (var site in entity.Sites)
        {
            if (!ReferenceEquals(site.Node.Lookup, lookup) || site.Types.Contains(type) || site.Node.Kind != PlanNodeKind.Lookup
                || !CanTake(site, type, required))
            {
                continue;
            }

            var createsCycle = false;
            foreach (var dependency in dependencies)
            {
                createsCycle |= dependency.Reaches(site.Node);
            }

            if (!createsCycle)
            {
                return site;
            }
        }

        return null;
    }

    /// <summary>Has the key's fields fetched: by a call that is there where one has them all, else by further lookups.</summary>
    private bool AttachKeys(EntityContext entity, ResponseObject target, int type, List<Want> wants, IndexSet exclude)
    {
        foreach (var want in wants)
        {
            var attached = false;
            foreach (var site in entity.Sites)
            {
                if (site.Types.Contains(type) && CanGive(site.Node.Source, site.Provided, type, want))
                {
                    attached = Attach(site, want.Field, IndexSet.Of(type), want.Children).Count == 0;
                    break;
                }
            }

            if (!attached && ResolveWants(entity, target, type, [want], exclude).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool CanGive(int source, List<SelectionSetNode> provided, int type, Want want)
    {
        if (source < 0
            || !_schema.ObjectTypes[type].Fields.TryGetValue(want.Field.Name, out var field)
            || !field.Sources.TryGetValue(source, out var sourceField)
            || sourceField.Requirement is not null
            || (sourceField.IsPartial && !IsProvided(provided, type, want.Field.Name)))
        {
            return false;
        }

        if (want.Children.Count == 0)
        {
            return true;
        }

        var below = new List<SelectionSetNode>();
        if (sourceField.Provides is { } provides)
        {
            below.Add(provides);
        }

        foreach (var set in provided)
        {
            AddProvidedBelow(set, want.Field.Name, below);
        }

        foreach (var child in want.Children)
        {
            foreach (var next in child.Types.Intersect(sourceField.Type.Named.PossibleTypesBySource[source]).Indexes())
            {
                if (!CanGive(source, below, next, child))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
