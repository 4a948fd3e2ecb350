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

    public HashSet<PlanNode> DependsOn { get; } = [];

    /// <summary>True when this node, or one it depends on, is the other.</summary>
    public bool Reaches(PlanNode other)
        => ReferenceEquals(this, other) || (DependsOn.Count > 0 && Reaches(other, []));

    private bool Reaches(PlanNode other, HashSet<PlanNode> visited)
    {
        foreach (var dependency in DependsOn)
        {
            if (ReferenceEquals(dependency, other) || (visited.Add(dependency) && dependency.Reaches(other, visited)))
            {
                return true;
            }
        }

        return false;
    }
}
