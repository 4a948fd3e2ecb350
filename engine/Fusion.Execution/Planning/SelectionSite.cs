using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>A selection set within a node: the fields of one response object that the node's source schema gives.</summary>
/// <param name="owners">The nodes of the site above; null for the first site of a node.</param>
internal sealed class SelectionSite(PlanNode node, ResponseObject target, CompositeType sourceType, IndexSet types, List<PlanNode>? owners)
{
    private readonly Dictionary<ResponseField, SelectedField> _byField = [];
    private readonly List<(List<Want> Wants, IndexSet Types, List<Want> Unresolved)> _planned = [];

    public PlanNode Node { get; } = node;

    public ResponseObject Object { get; } = target;

    /// <summary>The type as the source schema declares it.</summary>
    public CompositeType SourceType { get; } = sourceType;

    /// <summary>The object types that can come from this source here.</summary>
    public IndexSet Types { get; set; } = types;

    /// <summary>
    /// All nodes that read rows here: <see cref="Node"/>, and those of its source schema that select the same below the same field for other
    /// object types. Sites below each other have the list in common.
    /// </summary>
    public List<PlanNode> Owners { get; set; } = owners ?? [node];

    /// <summary>The nodes that start from the rows of this site.</summary>
    public List<PlanNode> Followers { get; } = [];

    /// <summary>Selections the source provides on this path beyond the fields it has everywhere.</summary>
    public List<SelectionSetNode> Provided { get; } = [];

    public List<SelectedField> Fields { get; } = [];

    /// <summary>The entity the rows of this site are; made when another source schema is asked for more of them.</summary>
    public EntityContext? Entity { get; set; }

    /// <summary>The list of rows that other nodes start from; -1 when none does.</summary>
    public int RowSet { get; set; } = -1;

    /// <summary>What was planned here once is not planned again: what of it this site did not give is known.</summary>
    public bool IsPlanned(List<Want> wants, out List<Want> unresolved)
    {
        foreach (var (known, knownTypes, left) in _planned)
        {
            if (ReferenceEquals(known, wants) && knownTypes.Equals(Types))
            {
                unresolved = left;
                return true;
            }
        }

        unresolved = [];
        return false;
    }

    public void SetPlanned(List<Want> wants, List<Want> unresolved) => _planned.Add((wants, Types, unresolved));

    public SelectedField? Find(ResponseField field) => _byField.GetValueOrDefault(field);

    public SelectedField GetOrAdd(ResponseField field)
    {
        if (_byField.TryGetValue(field, out var existing))
        {
            return existing;
        }

        var added = new SelectedField(field);
        Fields.Add(added);
        _byField.Add(field, added);
        return added;
    }
}
