using System.Collections.Concurrent;
using System.Text;
using Cacao.Execution.Operations;
using Cacao.Types;

namespace Cacao.Execution.Cost;

/// <summary>What a compiled operation costs, weighed once for each setting of the variables that its lists are sliced by.</summary>
internal sealed class OperationCosts(Operation operation)
{
    private const int MaxVariants = 64;

    private readonly ConcurrentDictionary<string, OperationCost> _byVariables = new(StringComparer.Ordinal);
    private Known? _known;

    public OperationCost Get(CoercedVariables variables)
    {
        if (_known is not { } known)
        {
            var first = CostAnalyzer.Analyze(operation, variables, out var used);
            _known = new Known(first, [.. used]);
            return first;
        }

        if (known.Variables.Length == 0)
        {
            return known.Cost;
        }

        var key = KeyOf(known.Variables, variables);
        if (_byVariables.TryGetValue(key, out var cost))
        {
            return cost;
        }

        cost = CostAnalyzer.Analyze(operation, variables, out _);
        if (_byVariables.Count < MaxVariants)
        {
            _byVariables.TryAdd(key, cost);
        }

        return cost;
    }

    private static string KeyOf(string[] names, CoercedVariables variables)
    {
        var builder = new StringBuilder();
        foreach (var name in names)
        {
            _ = variables.TryGetValue(name, out var value) && value is int number
                ? builder.Append(number).Append(',')
                : builder.Append("-,");
        }

        return builder.ToString();
    }

    private sealed record Known(OperationCost Cost, string[] Variables);
}
