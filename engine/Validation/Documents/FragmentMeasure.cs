using Cacao.Language;

namespace Cacao.Validation;

/// <summary>
/// Computes a number for selections from the numbers of the fragments they spread, each fragment once, those it needs before it.
/// Fragments on a cycle count nothing: other rules refuse them.
/// </summary>
internal sealed class FragmentMeasure(FragmentGraph fragments, Func<FragmentGraph, SelectionSetNode, Func<string, long>, long> measure)
{
    private readonly Dictionary<string, long> _known = new(StringComparer.Ordinal);

    public long Of(OperationDefinitionNode operation)
    {
        foreach (var spread in fragments.GetSpreads(operation.SelectionSet))
        {
            Measure(spread.Name.Value);
        }

        return measure(fragments, operation.SelectionSet, Known);
    }

    private long Known(string fragment) => _known.GetValueOrDefault(fragment);

    private void Measure(string root)
    {
        var pending = new Stack<(string Name, bool IsReady)>();
        var open = new HashSet<string>(StringComparer.Ordinal);
        pending.Push((root, false));

        while (pending.TryPop(out var current))
        {
            if (fragments.Find(current.Name) is not { } fragment || _known.ContainsKey(current.Name))
            {
                continue;
            }

            if (current.IsReady)
            {
                _known[current.Name] = measure(fragments, fragment.SelectionSet, Known);
            }
            else if (open.Add(current.Name))
            {
                pending.Push((current.Name, true));

                foreach (var spread in fragments.GetSpreads(fragment.SelectionSet))
                {
                    pending.Push((spread.Name.Value, false));
                }
            }
        }
    }
}
