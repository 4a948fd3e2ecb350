using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>The fields of one object type by response name, in order of their first selection.</summary>
internal sealed class CollectedFields
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Condition?>> _fragments = new(StringComparer.Ordinal);

    public List<(string ResponseName, List<(FieldNode Node, Condition? Condition)> Nodes)> Fields { get; } = [];

    /// <summary>Every selection of a field in order: the position of the field, and when the selection is included.</summary>
    public List<(int Position, Condition? Condition)> Selections { get; } = [];

    public void Add(FieldNode field, Condition? condition)
    {
        var name = field.Alias?.Value ?? field.Name.Value;
        if (!_positions.TryGetValue(name, out var position))
        {
            _positions.Add(name, position = Fields.Count);
            Fields.Add((name, []));
        }

        Fields[position].Nodes.Add((field, condition));
        Selections.Add((position, condition));
    }

    /// <summary>True when a field may come later than its first selection stands, because that is left out and another is not.</summary>
    public bool OrderDependsOnConditions()
    {
        foreach (var (_, nodes) in Fields)
        {
            for (var i = 1; i < nodes.Count && nodes[0].Condition is not null; i++)
            {
                if (!Condition.Same(nodes[0].Condition, nodes[i].Condition))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>False when the fragment was collected under the same condition before.</summary>
    public bool Enter(string fragment, Condition? condition)
    {
        if (!_fragments.TryGetValue(fragment, out var conditions))
        {
            _fragments.Add(fragment, conditions = []);
        }

        foreach (var known in conditions)
        {
            if (known is null || Condition.Same(known, condition))
            {
                return false;
            }
        }

        conditions.Add(condition);
        return true;
    }
}
