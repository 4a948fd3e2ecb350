namespace Cacao.Execution.Operations;

/// <summary>Sets of defers: small arrays without duplicates.</summary>
internal static class DeferUsages
{
    /// <summary>
    /// The defers that a field waits for: none when it is also selected outside of any, and no defer inside another that selects the
    /// field itself.
    /// </summary>
    public static DeferUsage[] OfField(ReadOnlySpan<DeferUsage?> occurrences)
    {
        var found = new List<DeferUsage>(occurrences.Length);
        foreach (var usage in occurrences)
        {
            if (usage is null)
            {
                return [];
            }

            if (!found.Contains(usage))
            {
                found.Add(usage);
            }
        }

        var kept = new List<DeferUsage>(found.Count);
        foreach (var usage in found)
        {
            if (!IsInsideAny(usage, found))
            {
                kept.Add(usage);
            }
        }

        return [.. kept];
    }

    public static bool AreSame(DeferUsage[] left, DeferUsage[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        foreach (var usage in left)
        {
            if (Array.IndexOf(right, usage) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInsideAny(DeferUsage usage, List<DeferUsage> usages)
    {
        for (var parent = usage.Parent; parent is not null; parent = parent.Parent)
        {
            if (usages.Contains(parent))
            {
                return true;
            }
        }

        return false;
    }
}
