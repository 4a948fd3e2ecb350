using Cacao.Fusion.Composition;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>What the specification's scenarios compose to can be asked for.</summary>
public sealed class ScenarioPlanTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();

            foreach (var scenario in SpecificationDocument.Scenarios())
            {
                foreach (var operation in scenario.Operations)
                {
                    data.Add(scenario.Section, operation);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Plan_Should_HaveCalls_When_ScenarioComposes(string name, string operation)
    {
        var result = SpecificationDocument.Compose(SpecificationDocument.Scenarios().Single(s => s.Section == name));
        Assert.True(result.IsSuccess, string.Join('\n', result.Errors));

        var plan = TestSchemas.Plan(CompositeSchemaReader.Read(GraphQLParser.Parse(result.ExecutionSchema!)), operation);

        Assert.NotEmpty(plan.Nodes);
    }
}
