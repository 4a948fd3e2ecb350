using Cacao.Language;
using Cacao.Types;

namespace Cacao.Fusion.Composition;

/// <summary>The specification's scenarios, composed whole.</summary>
public sealed class ScenarioTests
{
    public static TheoryData<string> Cases => new(SpecificationDocument.Scenarios().Select(s => s.Section));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compose_Should_DoAsTheSpecification_When_ScenarioIsItsOwn(string name)
    {
        var scenario = SpecificationDocument.Scenarios().Single(s => s.Section == name);

        var result = SpecificationDocument.Compose(scenario);

        Assert.Equal(scenario.Findings ?? [], result.Errors.Select(e => $"{e.Code} {e.Coordinate} {e.SchemaName}".TrimEnd()));

        if (scenario.Findings is null)
        {
            Assert.NotEmpty(scenario.Operations);
            Assert.Equal(Print(Sorted(scenario.Schemas[^1].Text)), Print(ClientSchema.Read(result.ExecutionSchema!)));
        }
    }

    private static Schema Sorted(string text)
    {
        var sorted = SchemaPrinter.Print(SchemaReader.Read("expected", GraphQLParser.Parse(text), (_, _) => { }));
        return new SchemaBuilder().AddDocument(GraphQLParser.Parse(sorted)).Build();
    }

    private static string Print(Schema schema) => Types.SchemaPrinter.Print(schema);
}
