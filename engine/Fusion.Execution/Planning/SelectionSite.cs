using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>A selection set within a node: the fields of one response object that the node's source schema gives.</summary>
internal sealed class SelectionSite(PlanNode node, ResponseObject target, CompositeType sourceType, IndexSet types, SelectionSite? parent)
{
    private readonly Dictionary<ResponseField, SelectedField> _byField = [];

    public PlanNode Node { get; } = node;

    public ResponseObject Object { get; } = target;

    /// <summary>The type as the source schema declares it.</summary>
    public CompositeType SourceType { get; } = sourceType;

    /// <summary>The object types that can come from this source here.</summary>
    public IndexSet Types { get; set; } = types;

    public SelectionSite? Parent { get; } = parent;

    /// <summary>Selections the source provides on this path beyond the fields it has everywhere.</summary>
    public List<SelectionSetNode> Provided { get; } = [];

    public List<SelectedField> Fields { get; } = [];

    /// <summary>The entity the rows of this site are; made when another source schema is asked for more of them.</summary>
    public EntityContext? Entity { get; set; }

    /// <summary>The list of rows that other nodes start from; -1 when none does.</summary>
    public int RowSet { get; set; } = -1;

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
