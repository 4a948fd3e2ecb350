using System.Text;
using Cacao.Fusion.Composition;
using Xunit.Abstractions;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>
/// Composing and planning end because steps are counted. These are larger than what companies have: none comes near the end, and what
/// composes can be planned. Every test prints what it took; docs/adr/0011-how-far-a-search-goes.md has the figures.
/// </summary>
public sealed class SearchEffortTests(ITestOutputHelper output)
{
    /// <summary>Ten services that know twenty entities by two of eight keys each, so that keys lead from one to the next.</summary>
    [Fact]
    public void Plan_Should_Succeed_When_EntitiesHaveManyKeys()
        => Check(
            "20 entities of 8 keys, two in each of 10 schemas",
            LargeSchemas.Keys(10, s => [s % 8, (s + 1) % 8]),
            $$"""{ first0x0(by0: "") { {{LargeSchemas.Selection(10, 3)}} } first9x7(by1: "") { {{LargeSchemas.Selection(10, 2)}} } }""");

    [Fact]
    public void Plan_Should_Succeed_When_EveryServiceKnowsEveryKey()
        => Check(
            "20 entities of 8 keys, all in each of 10 schemas",
            LargeSchemas.Keys(10, _ => [.. Enumerable.Range(0, 8)]),
            $$"""{ first0x0(by0: "") { {{LargeSchemas.Selection(10, 3)}} } }""");

    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    public void Plan_Should_Succeed_When_KeysAreOfManyFields(int schemas)
        => Check(
            $"20 entities with keys of two fields in {schemas} schemas",
            LargeSchemas.NestedKeys(schemas),
            $$"""{ first0x0(a: "", b: "") { {{LargeSchemas.Selection(schemas, 2)}} } }""");

    [Theory]
    [InlineData(4)]
    [InlineData(12)]
    [InlineData(60)]
    public void Plan_Should_Succeed_When_RequirementsShareWhatTheyRequire(int levels)
        => Check(
            $"{levels} levels of two fields that require both of the level below",
            LargeSchemas.SharedRequirements(levels),
            $$"""{ thing0(id: 1) { a{{levels}} b{{levels}} } }""");

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public void Plan_Should_Succeed_When_ManyFieldsRequireMuch(int fields)
        => Check(
            $"{fields} fields that require 30 others",
            LargeSchemas.ManyRequired(30),
            $$"""{ things { {{string.Join(' ', Enumerable.Range(0, fields).Select(i => $"s{i}: sum(of: {i})"))}} } }""");

    [Theory]
    [InlineData(20)]
    [InlineData(95)]
    public void Plan_Should_Succeed_When_OperationIsDeep(int levels)
    {
        var below = new StringBuilder("id");
        for (var i = 0; i < levels; i++)
        {
            below.Insert(0, "next0 { next1 { ").Append(" } }");
        }

        Check($"{levels * 2} services below each other", LargeSchemas.Chain(), $$"""{ thing0(id: 1) { {{below}} } }""");
    }

    [Fact]
    public void Plan_Should_TakeFewSteps_When_SchemaIsTheShops()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "EShop.sln")))
        {
            root = root.Parent;
        }

        var sources = Directory.GetFiles(Path.Combine(root.FullName, "schema"), "schema.graphqls", SearchOption.AllDirectories)
            .Select(f => new SourceSchemaText(Path.GetFileName(Path.GetDirectoryName(f)!), File.ReadAllText(f)));
        var result = SchemaComposer.Compose(sources, new CompositionOptions { EnableGlobalObjectIdentification = true });
        output.WriteLine($"{result.Effort}");
        Assert.True(result.IsSuccess, string.Join('\n', result.Errors.Take(3)));
        Assert.InRange(result.Effort.MostSteps, 0, 500);
        PlanMany("the shop", Language.GraphQLParser.Parse(result.ExecutionSchema));
    }

    [Theory]
    [InlineData("benchmark")]
    [InlineData("shop")]
    public void Plan_Should_TakeFewSteps_When_OperationsAreGenerated(string name) => PlanMany(name, TestSchemas.Document(name));

    private void PlanMany(string name, Language.DocumentNode document)
    {
        var schema = CompositeSchemaReader.Read(document);
        var shown = PublicSchemaDocument.Create(document);
        var most = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            var generator = new OperationGenerator(shown, seed == 0 ? null : new Random(seed));
            if (generator.Create(schema.QueryType.Name, "query", seed == 0 ? 3 : 2 + (seed % 4)) is { } operation)
            {
                most = Math.Max(most, TestSchemas.Plan(schema, operation).Effort.SearchSteps);
            }
        }

        output.WriteLine($"{name}: at most {most} steps");
        Assert.InRange(most, 0, 2_000);
    }

    private void Check(string name, IReadOnlyList<SourceSchemaText> sources, string operation)
    {
        var result = SchemaComposer.Compose(sources);
        output.WriteLine($"{name}: {result.Effort}");
        Assert.True(result.IsSuccess, string.Join('\n', result.Errors.Take(3)));

        // What one field takes is the measure: a tenth of what ends the search.
        Assert.InRange(result.Effort.MostSteps, 0, 500);
        Assert.InRange(result.Effort.MostRequirements, 0, 500);

        var plan = TestSchemas.Plan(CompositeSchemaReader.Read(Language.GraphQLParser.Parse(result.ExecutionSchema)), operation);
        output.WriteLine($"  {plan.Effort.SearchSteps} steps for a plan of {plan.Nodes.Length} calls in {plan.Waves} waves");
    }
}
