using Cacao.Language;

namespace Cacao.Execution.Operations;

/// <summary>Fields by response name, in the order in which the names first occur.</summary>
internal sealed class CollectedFields
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<(string Name, List<FieldNode> Nodes)> _groups = [];

    public int Count => _groups.Count;

    public void Add(string responseName, FieldNode node)
    {
        if (_indexes.TryGetValue(responseName, out var index))
        {
            _groups[index].Nodes.Add(node);
        }
        else
        {
            _indexes.Add(responseName, _groups.Count);
            _groups.Add((responseName, [node]));
        }
    }

    public string GetName(int index) => _groups[index].Name;

    public FieldNode[] GetNodes(int index) => [.. _groups[index].Nodes];
}
