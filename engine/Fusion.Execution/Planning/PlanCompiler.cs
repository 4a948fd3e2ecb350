using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>Plans an operation and brings the plan into the form that requests run.</summary>
internal static class PlanCompiler
{
    public static OperationPlan Compile(CompositeSchema schema, DocumentNode document, OperationDefinitionNode operation, string id)
    {
        var shape = OperationShapeBuilder.Build(schema, document, operation);
        var nodes = OperationPlanner.Plan(schema, shape);
        var rowSets = AssignRowSets(nodes);
        var groups = WaveScheduler.Schedule(nodes, out var waves);
        var compiled = new OperationNode[nodes.Count];
        foreach (var node in nodes)
        {
            compiled[node.Id] = NodeCompiler.Compile(schema, shape, node);
        }

        foreach (var target in shape.Objects)
        {
            target.Freeze();
        }

        return new OperationPlan
        {
            Id = id,
            Operation = operation,
            Schema = schema,
            Root = shape.Root,
            Conditions = shape.Conditions,
            Nodes = compiled,
            Steps = CreateSteps(groups, compiled),
            RowSets = rowSets,
            Waves = waves,
            Authorizations = FindAuthorizations(schema, shape),
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

    private static List<AuthorizedSelection> FindAuthorizations(CompositeSchema schema, OperationShape shape)
    {
        var found = new List<AuthorizedSelection>();
        foreach (var target in shape.Objects)
        {
            foreach (var field in target.Fields)
            {
                if (field.IsHidden || field.Definition is null)
                {
                    continue;
                }

                foreach (var type in field.Types.Indexes())
                {
                    var definition = schema.ObjectTypes[type].Fields[field.Name];
                    if (definition.Authorization is { } rule)
                    {
                        found.Add(new AuthorizedSelection(field, rule));
                    }

                    if (definition.Type.Named.Authorization is { } typeRule)
                    {
                        found.Add(new AuthorizedSelection(field, typeRule));
                    }

                    break;
                }
            }
        }

        return found;
    }
}
