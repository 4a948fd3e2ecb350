using System.Text;
using Cacao.Fusion.Composition;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>
/// Composition refuses no more than it must: the query path that it names has no plan. That what it accepts has plans is in
/// <see cref="OracleSchemaTests"/> and <see cref="PlannerTotalityTests"/>.
/// </summary>
public sealed class SatisfiabilityTests
{
    private const int Sets = 80;

    [Fact]
    public void Plan_Should_NotExist_When_CompositionSaysSo()
    {
        var checkedPaths = 0;
        for (var seed = 0; seed < Sets; seed++)
        {
            var sources = OracleSchemaGenerator.Create(seed);
            if (SchemaComposer.ComposeUnchecked(sources) is not { Failures.Count: > 0 } composed)
            {
                continue;
            }

            var schema = CompositeSchemaReader.Read(GraphQLParser.Parse(composed.ExecutionSchema));
            foreach (var failure in composed.Failures.Take(5))
            {
                var operation = Operation(failure);
                checkedPaths++;
                Assert.False(
                    HasPlan(schema, operation),
                    $"seed {seed}: {operation} can be planned, but:\n{failure.Entry.Message}\n{string.Join("\n", sources.Select(s => $"# source: {s.Name}\n{s.Text}"))}");
            }
        }

        Assert.True(checkedPaths > Sets / 2, $"Only {checkedPaths} paths were found.");
    }

    private static bool HasPlan(CompositeSchema schema, string operation)
    {
        try
        {
            TestSchemas.Plan(schema, operation);
            return true;
        }
        catch (PlanningException)
        {
            return false;
        }
    }

    private static string Operation(UnsatisfiablePath failure)
    {
        var steps = new List<(string Type, FieldDefinition Field)> { (failure.Type.Name, failure.Field!) };
        for (var path = failure.Path; path is not null; path = path.Parent)
        {
            steps.Insert(0, (path.Type.Name, path.Field));
        }

        var variables = new List<string>();
        var body = new StringBuilder();
        foreach (var (type, field) in steps)
        {
            var arguments = new List<string>();
            foreach (var argument in field.Arguments)
            {
                arguments.Add($"{argument.Name}: $v{variables.Count}");
                variables.Add($"$v{variables.Count}: {argument.Type.Text()}");
            }

            body.Append($"{{ ... on {type} {{ {field.Name}{(arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})")} ");
        }

        var isLeaf = failure.Field!.Type.NamedType() is "Int" or "String" or "Boolean" or "Float" or "ID" or "Color";
        body.Append(isLeaf ? "" : "{ __typename }").Append('}', steps.Count * 2);
        var keyword = steps[0].Type == "Query" ? "query" : "mutation";
        return $"{keyword}{(variables.Count == 0 ? "" : $"({string.Join(", ", variables)})")} {body}";
    }
}
