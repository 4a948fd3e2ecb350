using System.Text;
using Xunit;

namespace EShop.Testing.Conformance;

/// <summary>How many cases of a file ran and how they ended.</summary>
public sealed class ConformanceResult(string name)
{
    private readonly List<string> _failures = [];
    private readonly SortedDictionary<string, List<string>> _skips = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public int Passed { get; private set; }

    public int Failed => _failures.Count;

    public int Skipped => _skips.Values.Sum(ids => ids.Count);

    public int Ran => Passed + Failed;

    internal void Pass() => Passed++;

    internal void Fail(ConformanceCase item, string message) => _failures.Add($"{item}: {message}");

    internal void Skip(ConformanceCase item, string reason)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (!_skips.TryGetValue(reason, out var ids))
        {
            _skips[reason] = ids = [];
        }

        ids.Add(item.Id);
    }

    /// <summary>One line: what ran, what failed, what was skipped and why.</summary>
    public string Summary()
    {
        if (!ConformanceData.IsAvailable)
        {
            return $"{Name}: not run, there is no shared/conformance beside the repository and CONFORMANCE_DATA names none";
        }

        var text = new StringBuilder($"{Name}: {Ran} ran, {Passed} passed, {Failed} failed");
        foreach (var (reason, ids) in _skips)
        {
            text.Append(", ").Append(ids.Count).Append(" skipped (").Append(reason).Append(": ").AppendJoin(", ", ids).Append(')');
        }

        return text.ToString();
    }

    internal void ThrowIfFailed()
    {
        if (Failed > 0)
        {
            Assert.Fail(Summary() + "\n\n" + string.Join("\n\n", _failures.Take(25)));
        }
    }
}
