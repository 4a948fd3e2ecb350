using Cacao.Fusion.Composition;
using Cacao.Language;
using EShop.Testing.Conformance;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>What composition accepts can be planned, whatever is asked.</summary>
public sealed class PlannerTotalityTests
{
    [Theory]
    [InlineData("benchmark")]
    [InlineData("shop")]
    public void Plan_Should_Succeed_When_OperationsAreGenerated(string schema)
        => PlanMany(TestSchemas.Document(schema), 300);

    [Fact]
    public void Plan_Should_Succeed_When_PublicCasesCompose()
        => ConformanceData.Run("hc-composition", Check, item => Compose(item) is null ? "does not compose" : null);

    private static void Check(ConformanceCase item) => PlanMany(Compose(item)!, 40);

    private static DocumentNode? Compose(ConformanceCase item)
    {
        if (!item.Has("schemas") || item["schemas"].GetArrayLength() == 0)
        {
            return null;
        }

        var sources = item["schemas"].EnumerateArray()
            .Select((s, i) => new SourceSchemaText(((char)('A' + i)).ToString(), s.GetString()!))
            .ToList();
        foreach (var globalIds in new[] { false, true })
        {
            if (globalIds == item.Text("test")!.Contains("GlobalObjectIdentification", StringComparison.Ordinal)
                && SchemaComposer.Compose(sources, new CompositionOptions { EnableGlobalObjectIdentification = globalIds }).ExecutionSchema is { } schema)
            {
                return GraphQLParser.Parse(schema);
            }
        }

        return null;
    }

    private static void PlanMany(DocumentNode document, int count)
    {
        var schema = CompositeSchemaReader.Read(document);
        var shown = PublicSchemaDocument.Create(document);
        for (var seed = 0; seed < count; seed++)
        {
            var generator = new OperationGenerator(shown, seed == 0 ? null : new Random(seed));
            foreach (var (type, keyword) in new[] { (schema.QueryType, "query"), (schema.MutationType, "mutation"), (schema.SubscriptionType, "subscription") })
            {
                if (type is null || generator.Create(type.Name, keyword, seed == 0 ? 3 : 2 + (seed % 4)) is not { } operation)
                {
                    continue;
                }

                try
                {
                    var plan = TestSchemas.Plan(schema, operation);
                    CheckCalls(schema, plan);
                }
                catch (Exception exception)
                {
                    throw new InvalidOperationException($"{operation}\n\n{exception.Message}", exception);
                }
            }
        }
    }

    /// <summary>Every call is a document, asks only for fields its source has, and every visible field is given by some call.</summary>
    private static void CheckCalls(CompositeSchema schema, OperationPlan plan)
    {
        foreach (var node in plan.Nodes)
        {
            var document = GraphQLParser.Parse(node.Text);
            Assert.Single(document.Definitions);
            if (node.Source >= 0 && node.Kind == PlanNodeKind.Root)
            {
                CheckSelection(schema, node.Source, ((OperationDefinitionNode)document.Definitions[0]).SelectionSet, schema.GetRootType(node.Operation)!);
            }
        }
    }

    private static void CheckSelection(CompositeSchema schema, int source, SelectionSetNode set, CompositeType type)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode { Name.Value: not "__typename" } field:
                    Assert.True(type.Fields.TryGetValue(field.Name.Value, out var definition), $"{type.Name} has no field {field.Name.Value}");
                    Assert.True(definition!.Sources.TryGetValue(source, out var info), $"{definition.Coordinate} is not in source {source}");
                    if (field.SelectionSet is not null)
                    {
                        CheckSelection(schema, source, field.SelectionSet, info!.Type.Named);
                    }

                    break;
                case InlineFragmentNode { TypeCondition: { } condition } inline:
                    CheckSelection(schema, source, inline.SelectionSet, schema.GetType(condition.Name.Value));
                    break;
            }
        }
    }
}
