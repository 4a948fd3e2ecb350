using Cacao.Language;

namespace Cacao.Validation;

/// <summary>The fragments of a document, and which selections spread which. Cycles are no obstacle.</summary>
internal sealed class FragmentGraph
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, FragmentSpreadNode[]> _spreads = [];
    private readonly Dictionary<OperationDefinitionNode, FragmentDefinitionNode[]> _reachable = [];

    public FragmentGraph(DocumentNode document)
    {
        for (var i = 0; i < document.Definitions.Count; i++)
        {
            if (document.Definitions[i] is FragmentDefinitionNode fragment)
            {
                // Where a name repeats, the last one counts.
                _fragments[fragment.Name.Value] = fragment;
            }
        }
    }

    public int Count => _fragments.Count;

    public FragmentDefinitionNode? Find(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>The spreads in a selection set and the sets inside it, outer sets first.</summary>
    public FragmentSpreadNode[] GetSpreads(SelectionSetNode selectionSet)
    {
        if (_spreads.TryGetValue(selectionSet, out var known))
        {
            return known;
        }

        var spreads = new List<FragmentSpreadNode>();
        var pending = new Stack<SelectionSetNode>();
        pending.Push(selectionSet);

        while (pending.TryPop(out var current))
        {
            for (var i = 0; i < current.Selections.Count; i++)
            {
                switch (current.Selections[i])
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } inner }:
                        pending.Push(inner);
                        break;
                    case InlineFragmentNode inline:
                        pending.Push(inline.SelectionSet);
                        break;
                }
            }
        }

        return _spreads[selectionSet] = [.. spreads];
    }

    /// <summary>The fragments an operation uses, directly or through others, each once.</summary>
    public FragmentDefinitionNode[] GetReachable(OperationDefinitionNode operation)
    {
        if (_reachable.TryGetValue(operation, out var known))
        {
            return known;
        }

        var reachable = new List<FragmentDefinitionNode>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<SelectionSetNode>();
        pending.Push(operation.SelectionSet);

        while (pending.TryPop(out var current))
        {
            foreach (var spread in GetSpreads(current))
            {
                if (seen.Add(spread.Name.Value) && Find(spread.Name.Value) is { } fragment)
                {
                    reachable.Add(fragment);
                    pending.Push(fragment.SelectionSet);
                }
            }
        }

        return _reachable[operation] = [.. reachable];
    }
}
