namespace Cacao.Fusion.Composition;

/// <summary>
/// Finds for each query path without a plan an addition to the source schemas that gives it one. Nothing is proposed that was not composed: the path is
/// gone from the errors then, and no error is new.
/// </summary>
internal sealed class SatisfiabilityAdvisor(IReadOnlyList<SourceSchemaText> texts, IReadOnlyList<SchemaDefinition> sources, CompositionOptions options)
{
    // Trials cost as much as compositions: large ones get fewer, and those with much to explain.
    private const int MaxTrials = 60;
    private const int MinTrials = 3;
    private const int TypesForAllTrials = 20_000;
    private const int TypesOfFailure = 10;

    private readonly AdditionCandidates _candidates = new(sources);
    private readonly Dictionary<string, HashSet<string>> _left = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<SchemaAddition>> _found = [];
    private int _trials;

    /// <summary>Adds proposals to the entries of a log.</summary>
    public void Advise(IReadOnlyList<UnsatisfiablePath> failures, CompositionLog log)
    {
        var work = sources.Sum(s => s.Types.Count) + (failures.Count * TypesOfFailure);
        _trials = Math.Clamp(TypesForAllTrials / Math.Max(1, work), MinTrials, MaxTrials);
        var known = log.Entries.Select(Key).ToHashSet(StringComparer.Ordinal);

        foreach (var failure in failures)
        {
            if (Find(failure, known) is { } additions)
            {
                log.Replace(failure.Entry, failure.Entry with { Proposal = additions });
            }
        }
    }

    private IReadOnlyList<SchemaAddition>? Find(UnsatisfiablePath failure, HashSet<string> known)
    {
        var wanted = Key(failure.Entry);

        // What helps one path often helps another.
        foreach (var additions in _found)
        {
            if (!_left[Text(additions)].Contains(wanted))
            {
                return additions;
            }
        }

        foreach (var additions in _candidates.For(failure))
        {
            if (_left.ContainsKey(Text(additions)))
            {
                continue;
            }

            if (_trials-- <= 0)
            {
                return null;
            }

            var left = Try(additions);
            _left.Add(Text(additions), left);

            if (!left.Contains(wanted) && left.IsSubsetOf(known))
            {
                _found.Add(additions);
                return additions;
            }
        }

        return null;
    }

    private HashSet<string> Try(IReadOnlyList<SchemaAddition> additions)
    {
        var changed = texts.Select(text => additions
            .Where(a => a.SchemaName == text.Name)
            .Aggregate(text, (source, addition) => source with { Text = $"{source.Text}\n{addition.Text}\n" }));

        return [.. SchemaComposer.ComposeWithoutAdvice(changed, options).Errors.Select(Key)];
    }

    /// <summary>The first sentence names the path; what follows it changes with every addition.</summary>
    private static string Key(CompositionLogEntry entry) => $"{entry.Code} {entry.SchemaName} {entry.Coordinate} {entry.Message.Split('\n')[0]}";

    private static string Text(IReadOnlyList<SchemaAddition> additions) => string.Join('\n', additions);
}
