namespace Cacao.Fusion.Execution;

/// <summary>
/// When nodes run: what clients select says so by itself; what is fetched for other nodes, as keys and requirements are, is needed when one of
/// them runs.
/// </summary>
internal sealed class NodeConditions
{
    private readonly Dictionary<PlanNode, List<PlanNode>> _dependents = [];
    private readonly Dictionary<PlanNode, Condition?> _known = [];

    public NodeConditions(IReadOnlyList<PlanNode> nodes)
    {
        foreach (var node in nodes)
        {
            foreach (var dependency in node.DependsOn)
            {
                if (!_dependents.TryGetValue(dependency, out var dependents))
                {
                    _dependents.Add(dependency, dependents = []);
                }

                dependents.Add(node);
            }
        }
    }

    /// <summary>Null for a node that always runs.</summary>
    public Condition? Of(PlanNode node)
    {
        if (!_known.TryGetValue(node, out var condition))
        {
            _known.Add(node, condition = Find(node));
        }

        return condition;
    }

    private Condition? Find(PlanNode node)
    {
        if (node.Kind == PlanNodeKind.Node)
        {
            return node.RouteField!.Condition;
        }

        var condition = Condition.Never;
        var serves = false;
        foreach (var selected in node.Site.Fields)
        {
            if (selected.Field.IsHidden && node.Kind == PlanNodeKind.Lookup)
            {
                serves = true;
            }
            else if ((condition = Condition.Or(condition, selected.Field.Condition)) is null)
            {
                return null;
            }
        }

        if (!serves)
        {
            return node.Site.Fields.Count == 0 ? null : condition;
        }

        if (!_dependents.TryGetValue(node, out var dependents))
        {
            return null;
        }

        foreach (var dependent in dependents)
        {
            if ((condition = Condition.Or(condition, Of(dependent))) is null)
            {
                return null;
            }
        }

        return condition;
    }
}
