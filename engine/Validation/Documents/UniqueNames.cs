using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Reports names that stand more than once in a list: once a name, with all its places.</summary>
internal static class UniqueNames
{
    // Below this length looking back through the list is cheaper than a set.
    private const int FewNames = 8;

    public static void Report<T>(
        ValidationContext context,
        IReadOnlyList<T> nodes,
        Func<T, NameNode> getName,
        Func<string, string> getMessage)
    {
        if (AreUnique(nodes, getName))
        {
            return;
        }

        var groups = new OrderedDictionary<string, List<SyntaxNode>>(StringComparer.Ordinal);

        for (var i = 0; i < nodes.Count; i++)
        {
            var name = getName(nodes[i]);

            if (!groups.TryGetValue(name.Value, out var group))
            {
                groups[name.Value] = group = [];
            }

            group.Add(name);
        }

        foreach (var (name, group) in groups)
        {
            if (group.Count > 1)
            {
                context.Report(getMessage(name), group);
            }
        }
    }

    private static bool AreUnique<T>(IReadOnlyList<T> nodes, Func<T, NameNode> getName)
    {
        if (nodes.Count > FewNames)
        {
            var seen = new HashSet<string>(nodes.Count, StringComparer.Ordinal);

            for (var i = 0; i < nodes.Count; i++)
            {
                if (!seen.Add(getName(nodes[i]).Value))
                {
                    return false;
                }
            }

            return true;
        }

        for (var i = 1; i < nodes.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (getName(nodes[i]).Value == getName(nodes[j]).Value)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
