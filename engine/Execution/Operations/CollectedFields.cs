using Cacao.Language;

namespace Cacao.Execution.Operations;

/// <summary>Fields by response name, in the order in which the names first occur.</summary>
internal sealed class CollectedFields
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<(string Name, List<FieldNode> Nodes, List<DeferUsage?> Usages)> _groups = [];
    private List<DeferUsage>? _newUsages;

    public int Count => _groups.Count;

    /// <summary>The defers met on the way.</summary>
    public DeferUsage[] NewUsages => _newUsages is null ? [] : [.. _newUsages];

    public void Add(string responseName, FieldNode node, DeferUsage? usage)
    {
        if (_indexes.TryGetValue(responseName, out var index))
        {
            _groups[index].Nodes.Add(node);
            _groups[index].Usages.Add(usage);
        }
        else
        {
            _indexes.Add(responseName, _groups.Count);
            _groups.Add((responseName, [node], [usage]));
        }
    }

    public void Add(DeferUsage usage) => (_newUsages ??= []).Add(usage);

    public string GetName(int index) => _groups[index].Name;

    /// <summary>The defer that each occurrence stands in.</summary>
    public DeferUsage?[] GetUsages(int index) => [.. _groups[index].Usages];

    public FieldNode[] GetNodes(int index) => [.. _groups[index].Nodes];
}
