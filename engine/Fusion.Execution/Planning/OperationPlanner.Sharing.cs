namespace Cacao.Fusion.Execution;

/// <summary>
/// What several calls to one source schema select alike below one field is one site: where each object type of an interface has a lookup
/// of its own, what lies below would else be planned for each of them, and what lies below that for each of those.
/// </summary>
internal sealed partial class OperationPlanner
{
    private readonly Dictionary<ResponseObject, List<SelectionSite>> _sharable = [];

    private void NoteForSharing(SelectionSite site)
    {
        if (site.Node.Operation != Language.OperationType.Query || site.Provided.Count > 0 || site.Node.Way.Count > 0)
        {
            return;
        }

        if (!_sharable.TryGetValue(site.Object, out var sites))
        {
            _sharable.Add(site.Object, sites = []);
        }

        if (!sites.Contains(site))
        {
            sites.Add(site);
        }
    }

    /// <summary>Takes what another call of the source selects below the field, when it was planned for the same.</summary>
    private bool TryShare(
        SelectionSite site, SelectedField selected, IndexSet types, List<Want> wants, out List<Want> unresolved)
    {
        unresolved = [];
        var field = selected.Field;
        if (_recorders.Count > 0
            || site.Provided.Count > 0
            || site.Node.Operation != Language.OperationType.Query
            || !_sharable.TryGetValue(field.Child!, out var others)
            || OnlySourceType(site.Node.Source, field, types) is not { } sourceType)
        {
            return false;
        }

        foreach (var other in others)
        {
            if (other.Node.Source == site.Node.Source
                && ReferenceEquals(other.SourceType, sourceType)
                && other.IsPlanned(wants, out unresolved)
                && TryOwn(other, site.Owners))
            {
                selected.Child = other;
                return true;
            }
        }

        return false;
    }

    /// <summary>The type of a field as the source declares it for all the object types; null where that differs, or the source provides more below.</summary>
    private CompositeType? OnlySourceType(int source, ResponseField field, IndexSet types)
    {
        CompositeType? only = null;
        foreach (var type in types.Indexes())
        {
            var sourceField = _schema.ObjectTypes[type].Fields[field.Name].Sources[source];
            if (sourceField.Provides is not null || (only is not null && !ReferenceEquals(only, sourceField.Type.Named)))
            {
                return null;
            }

            only = sourceField.Type.Named;
        }

        return only;
    }

    /// <summary>Makes nodes read the rows of a site; false where one of them waits for what starts from these rows.</summary>
    private bool TryOwn(SelectionSite shared, List<PlanNode> owners)
    {
        var sites = SitesOf(shared);
        var ancestors = new HashSet<PlanNode>();
        foreach (var owner in owners)
        {
            owner.AddAncestors(ancestors);
        }

        foreach (var site in sites)
        {
            _visits++;
            if (site.Followers.Exists(ancestors.Contains))
            {
                return false;
            }
        }

        var before = shared.Owners;
        var all = new List<PlanNode>(before);
        AddMissing(all, owners);
        foreach (var site in sites)
        {
            if (ReferenceEquals(site.Owners, before))
            {
                site.Owners = all;
            }
            else
            {
                AddMissing(site.Owners, owners);
            }

            foreach (var follower in site.Followers)
            {
                follower.DependsOn.UnionWith(owners);
            }
        }

        return true;
    }

    private static void AddMissing(List<PlanNode> all, List<PlanNode> owners)
    {
        foreach (var owner in owners)
        {
            if (!all.Contains(owner))
            {
                all.Add(owner);
            }
        }
    }

    /// <summary>A site and those below it in the same calls.</summary>
    private static List<SelectionSite> SitesOf(SelectionSite top)
    {
        var sites = new List<SelectionSite> { top };
        for (var i = 0; i < sites.Count; i++)
        {
            foreach (var selected in sites[i].Fields)
            {
                if (selected.Child is not null)
                {
                    sites.Add(selected.Child);
                }
            }
        }

        return sites;
    }
}
