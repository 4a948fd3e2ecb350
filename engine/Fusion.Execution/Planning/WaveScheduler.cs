namespace Cacao.Fusion.Execution;

/// <summary>
/// Puts nodes that go to one source schema into common calls. Every node may run between the wave its inputs are there and the last wave
/// that does not make the plan longer; per source schema, as few waves as possible are chosen that meet all these spans.
/// </summary>
internal static class WaveScheduler
{
    public static List<List<PlanNode>> Schedule(IReadOnlyList<PlanNode> nodes, out int waves)
    {
        var earliest = new int[nodes.Count];
        var latest = new int[nodes.Count];
        var order = TopologicalOrder(nodes);
        waves = 0;
        foreach (var node in order)
        {
            foreach (var dependency in node.DependsOn)
            {
                earliest[node.Id] = Math.Max(earliest[node.Id], earliest[dependency.Id] + 1);
            }

            waves = Math.Max(waves, earliest[node.Id] + 1);
        }

        Array.Fill(latest, waves - 1);
        for (var i = order.Count - 1; i >= 0; i--)
        {
            foreach (var dependency in order[i].DependsOn)
            {
                latest[dependency.Id] = Math.Min(latest[dependency.Id], latest[order[i].Id] - 1);
            }
        }

        order.Sort((a, b) => latest[a.Id] != latest[b.Id] ? latest[a.Id].CompareTo(latest[b.Id]) : a.Id.CompareTo(b.Id));
        var chosen = new int[nodes.Count];
        var groups = new List<List<PlanNode>>();
        var groupWaves = new List<int>();
        foreach (var node in order)
        {
            var first = 0;
            foreach (var dependency in node.DependsOn)
            {
                first = Math.Max(first, chosen[dependency.Id] + 1);
            }

            var group = CanShare(node) ? FindGroup(groups, groupWaves, node.Source, first, latest[node.Id]) : -1;
            if (group < 0)
            {
                group = groups.Count;
                groups.Add([]);
                groupWaves.Add(latest[node.Id]);
            }

            groups[group].Add(node);
            chosen[node.Id] = groupWaves[group];
        }

        return InOrder(groups, groupWaves);
    }

    private static bool CanShare(PlanNode node)
        => node.Kind != PlanNodeKind.Introspection && node.Operation == Language.OperationType.Query;

    private static int FindGroup(List<List<PlanNode>> groups, List<int> groupWaves, int source, int first, int last)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i][0].Source == source && CanShare(groups[i][0]) && groupWaves[i] >= first && groupWaves[i] <= last)
            {
                return i;
            }
        }

        return -1;
    }

    private static List<List<PlanNode>> InOrder(List<List<PlanNode>> groups, List<int> groupWaves)
    {
        var indexes = new List<int>();
        for (var i = 0; i < groups.Count; i++)
        {
            indexes.Add(i);
        }

        indexes.Sort((a, b) => groupWaves[a] != groupWaves[b]
            ? groupWaves[a].CompareTo(groupWaves[b])
            : groups[a][0].Id.CompareTo(groups[b][0].Id));
        return indexes.ConvertAll(i => groups[i]);
    }

    private static List<PlanNode> TopologicalOrder(IReadOnlyList<PlanNode> nodes)
    {
        var order = new List<PlanNode>(nodes.Count);
        var visited = new bool[nodes.Count];
        foreach (var node in nodes)
        {
            Visit(node, visited, order);
        }

        return order;
    }

    private static void Visit(PlanNode node, bool[] visited, List<PlanNode> order)
    {
        if (visited[node.Id])
        {
            return;
        }

        visited[node.Id] = true;
        foreach (var dependency in node.DependsOn)
        {
            Visit(dependency, visited, order);
        }

        order.Add(node);
    }
}
