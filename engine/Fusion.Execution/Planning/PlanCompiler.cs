using Cacao.Execution.Operations;
using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>Plans an operation and brings the plan into the form that requests run.</summary>
internal static class PlanCompiler
{
    /// <param name="deniedRules">Keys of the rules that the caller does not meet; null for none.</param>
    public static OperationPlan Compile(
        CompositeSchema schema, DocumentNode document, OperationDefinitionNode operation, DocumentHash? hash = null, IReadOnlySet<string>? deniedRules = null)
    {
        var shape = OperationShapeBuilder.Build(schema, document, operation, deniedRules ?? new HashSet<string>(StringComparer.Ordinal));
        var nodes = OperationPlanner.Plan(schema, shape, out var effort);
        var rowSets = AssignRowSets(nodes);
        var groups = WaveScheduler.Schedule(nodes, out var waves);
        var compiled = new OperationNode[nodes.Count];
        var conditions = new NodeConditions(nodes);
        foreach (var node in nodes)
        {
            compiled[node.Id] = NodeCompiler.Compile(schema, shape, node, conditions.Of(node));
        }

        foreach (var target in shape.Objects)
        {
            target.Freeze();
        }

        SharedRows.Find(compiled);

        return new OperationPlan
        {
            DocumentHash = hash ?? new DocumentHash(document),
            Operation = operation,
            Schema = schema,
            Root = shape.Root,
            Conditions = shape.Conditions,
            Nodes = compiled,
            Steps = CreateSteps(groups, compiled),
            RowSets = rowSets,
            Waves = waves,
            Effort = effort,
            Caching = CachePolicy.Of(schema, shape.Root, operation.Operation, AuthorizationRules.Find(schema, shape).Length > 0),
        };
    }

    private static int AssignRowSets(IReadOnlyList<PlanNode> nodes)
    {
        var count = 0;
        foreach (var node in nodes)
        {
            if (node.Origin is { RowSet: < 0 } origin)
            {
                origin.RowSet = count++;
            }
        }

        return count;
    }

    private static PlanStep[] CreateSteps(List<List<PlanNode>> groups, OperationNode[] compiled)
    {
        var stepOf = new int[compiled.Length];
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var node in groups[i])
            {
                stepOf[node.Id] = i;
            }
        }

        var dependsOn = new SortedSet<int>[groups.Count];
        var dependents = new SortedSet<int>[groups.Count];
        for (var i = 0; i < groups.Count; i++)
        {
            dependsOn[i] = [];
            dependents[i] = [];
        }

        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var node in groups[i])
            {
                foreach (var dependency in node.DependsOn)
                {
                    dependsOn[i].Add(stepOf[dependency.Id]);
                    dependents[stepOf[dependency.Id]].Add(i);
                }
            }
        }

        var steps = new PlanStep[groups.Count];
        for (var i = 0; i < steps.Length; i++)
        {
            var members = groups[i].ConvertAll(n => compiled[n.Id]);
            members.Sort((a, b) => a.Id.CompareTo(b.Id));
            steps[i] = new PlanStep
            {
                Index = i,
                Source = members[0].Source,
                Nodes = [.. members],
                DependsOn = [.. dependsOn[i]],
                Dependents = [.. dependents[i]],
            };
        }

        return steps;
    }
}
