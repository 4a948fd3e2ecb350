using Cacao.Language;

namespace Cacao.Fusion.Execution;

internal sealed partial class OperationPlanner
{
    /// <summary>Adds to a site what its source has, fetches the rest by lookups, and returns what neither gives.</summary>
    private List<Want> PlanSite(SelectionSite site, List<Want> wants)
    {
        List<Want>? remaining = null;
        PlanOwnFields(site.Object, wants, site);
        foreach (var want in wants)
        {
            _visits++;
            if (want.Field.Kind != ResponseFieldKind.Data)
            {
                continue;
            }

            var available = IndexSet.Empty;
            var missing = IndexSet.Empty;
            foreach (var type in want.Types.Intersect(site.Types).Indexes())
            {
                if (Availability(site, type, want.Field.Name) == FieldAvailability.Available)
                {
                    available = available.Add(type);
                }
                else
                {
                    missing = missing.Add(type);
                }
            }

            if (!available.IsEmpty)
            {
                var below = Attach(site, want.Field, available, want.Children);
                if (below.Count > 0)
                {
                    (remaining ??= []).Add(new Want(want.Field, available, below, want.Tried.Add(site.Node.Source)));
                }
            }

            if (!missing.IsEmpty)
            {
                (remaining ??= []).Add(want.For(missing));
            }
        }

        if (remaining is null)
        {
            return [];
        }

        var entity = site.Entity ??= new EntityContext(site);
        var types = IndexSet.Empty;
        foreach (var want in remaining)
        {
            types = types.Union(want.Types);
        }

        var unresolved = new List<Want>();
        foreach (var type in types.Indexes())
        {
            unresolved.AddRange(ResolveWants(entity, site.Object, type, Want.Restrict(remaining, type), IndexSet.Empty));
        }

        return unresolved;
    }

    /// <summary>Adds a field to a site and plans what is below it; returns what could not be planned there.</summary>
    private List<Want> Attach(SelectionSite site, ResponseField field, IndexSet types, List<Want> children)
    {
        PlanningLimits.CheckStack();
        _visits++;
        TouchOwners(site);
        var selected = site.GetOrAdd(field);
        selected.Types = selected.Types.Union(types);
        if (field.Child is null)
        {
            return [];
        }

        if (selected.Child is null && TryShare(site, selected, types, children, out var known))
        {
            return known;
        }

        foreach (var type in types.Indexes())
        {
            var sourceField = _schema.ObjectTypes[type].Fields[field.Name].Sources[site.Node.Source];
            var sourceType = sourceField.Type.Named;
            var possible = sourceType.PossibleTypesBySource[site.Node.Source].Intersect(field.Child.PossibleTypes);
            if (selected.Child is null)
            {
                selected.Child = new SelectionSite(site.Node, field.Child, sourceType, possible, site.Owners);
                if (sourceField.Provides is { } provides)
                {
                    selected.Child.Provided.Add(provides);
                }

                foreach (var provided in site.Provided)
                {
                    AddProvidedBelow(provided, field.Name, selected.Child.Provided);
                }
            }
            else
            {
                selected.Child.Types = selected.Child.Types.Union(possible);
            }
        }

        return PlanBelow(selected.Child!, children);
    }

    private List<Want> PlanBelow(SelectionSite site, List<Want> wants)
    {
        // Nodes that a key or requirement is made of are noted on the way: then it has to be gone.
        var isNoted = _recorders.Count > 0;
        if (!isNoted && site.IsPlanned(wants, out var known))
        {
            return known;
        }

        var unresolved = PlanSite(site, wants);
        if (!isNoted)
        {
            site.SetPlanned(wants, unresolved);
            NoteForSharing(site);
        }

        return unresolved;
    }

    private static void AddProvidedBelow(SelectionSetNode provided, string fieldName, List<SelectionSetNode> below)
    {
        foreach (var selection in provided.Selections)
        {
            switch (selection)
            {
                case FieldNode { SelectionSet: { } set } field when string.Equals(field.Name.Value, fieldName, StringComparison.Ordinal):
                    below.Add(set);
                    break;
                case InlineFragmentNode inline:
                    AddProvidedBelow(inline.SelectionSet, fieldName, below);
                    break;
            }
        }
    }

    private FieldAvailability Availability(SelectionSite site, int type, string fieldName)
    {
        if (site.Node.Source < 0
            || !_schema.ObjectTypes[type].Fields.TryGetValue(fieldName, out var field)
            || !field.Sources.TryGetValue(site.Node.Source, out var sourceField))
        {
            return FieldAvailability.None;
        }

        if (sourceField.IsPartial && !IsProvided(site.Provided, type, fieldName))
        {
            return FieldAvailability.None;
        }

        return sourceField.Requirement is null ? FieldAvailability.Available : FieldAvailability.Requirement;
    }

    private bool IsProvided(List<SelectionSetNode> provided, int type, string fieldName)
    {
        foreach (var set in provided)
        {
            if (IsProvided(set, type, fieldName))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsProvided(SelectionSetNode set, int type, string fieldName)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field when string.Equals(field.Name.Value, fieldName, StringComparison.Ordinal):
                    return true;
                case InlineFragmentNode inline
                    when (inline.TypeCondition is null
                          || (_schema.TryGetType(inline.TypeCondition.Name.Value, out var condition) && condition.PossibleTypes.Contains(type)))
                         && IsProvided(inline.SelectionSet, type, fieldName):
                    return true;
            }
        }

        return false;
    }
}
