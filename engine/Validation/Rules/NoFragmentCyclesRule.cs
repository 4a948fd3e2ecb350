using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Fragments do not spread themselves, nor through others (specification section 5.5.2.2).</summary>
internal sealed class NoFragmentCyclesRule : DocumentRule
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _indexOnPath = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Stack<(string Name, FragmentSpreadNode[] Spreads, int Next)> _pending = new();

    public override NodeEvents Events => NodeEvents.Fragment;

    /// <summary>Depth first, each fragment once, and without recursion: a chain of fragments may be long.</summary>
    public override void Enter(FragmentDefinitionNode node)
    {
        Visit(node);

        while (_pending.TryPop(out var current))
        {
            if (current.Next > 0)
            {
                _path.RemoveAt(_path.Count - 1);
            }

            if (current.Next == current.Spreads.Length)
            {
                _indexOnPath.Remove(current.Name);
                continue;
            }

            var spread = current.Spreads[current.Next];
            _path.Add(spread);
            _pending.Push(current with { Next = current.Next + 1 });

            if (_indexOnPath.TryGetValue(spread.Name.Value, out var index))
            {
                ReportCycle(spread.Name.Value, index);
            }
            else if (Context.Fragments.Find(spread.Name.Value) is { } fragment)
            {
                Visit(fragment);
            }
        }
    }

    private void Visit(FragmentDefinitionNode fragment)
    {
        if (!_visited.Add(fragment.Name.Value))
        {
            return;
        }

        var spreads = Context.Fragments.GetSpreads(fragment.SelectionSet);

        if (spreads.Length > 0)
        {
            _indexOnPath[fragment.Name.Value] = _path.Count;
            _pending.Push((fragment.Name.Value, spreads, 0));
        }
    }

    private void ReportCycle(string name, int index)
    {
        var cycle = _path.GetRange(index, _path.Count - index);
        var via = string.Join(", ", cycle.GetRange(0, cycle.Count - 1).ConvertAll(static s => $"\"{s.Name.Value}\""));
        Context.Report($"Cannot spread fragment \"{name}\" within itself{(via.Length > 0 ? $" via {via}" : string.Empty)}.", cycle);
    }
}
