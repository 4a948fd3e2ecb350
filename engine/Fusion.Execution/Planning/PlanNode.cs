using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>One operation against one source schema, while the plan is made.</summary>
internal sealed class PlanNode(int id, PlanNodeKind kind, int source)
{
    public int Id { get; } = id;

    public PlanNodeKind Kind { get; } = kind;

    /// <summary>Index of the source schema; -1 for introspection.</summary>
    public int Source { get; } = source;

    public OperationType Operation { get; init; } = OperationType.Query;

    public LookupDefinition? Lookup { get; init; }

    /// <summary>The field of the root object that a <see cref="PlanNodeKind.Node"/> fills.</summary>
    public ResponseField? RouteField { get; init; }

    /// <summary>The object type a <see cref="PlanNodeKind.Node"/> stands for.</summary>
    public int RouteType { get; init; } = -1;

    /// <summary>The selection the rows come from that this node adds to; null when it starts at the root.</summary>
    public SelectionSite? Origin { get; init; }

    public SelectionSite Site { get; set; } = null!;

    /// <summary>The types of rows that are looked up.</summary>
    public IndexSet TargetTypes { get; set; } = IndexSet.Empty;

    public List<NodeInput> Inputs { get; } = [];

    /// <summary>The fields down to the object that a call is made for once more, from the row it starts at; else empty.</summary>
    public IReadOnlyList<PathStep> Way { get; set; } = [];

    public HashSet<PlanNode> DependsOn { get; } = [];

    /// <summary>True when this node, or one it depends on, is the other.</summary>
    public bool Reaches(PlanNode other)
    {
        if (ReferenceEquals(this, other) || DependsOn.Count == 0)
        {
            return ReferenceEquals(this, other);
        }

        var visited = new HashSet<PlanNode>();
        AddAncestors(visited);
        return visited.Contains(other);
    }

    /// <summary>Adds this node and all that it waits for.</summary>
    public void AddAncestors(HashSet<PlanNode> ancestors)
    {
        if (!ancestors.Add(this))
        {
            return;
        }

        var pending = new Stack<PlanNode>();
        pending.Push(this);
        while (pending.TryPop(out var node))
        {
            foreach (var dependency in node.DependsOn)
            {
                if (ancestors.Add(dependency))
                {
                    pending.Push(dependency);
                }
            }
        }
    }
}
