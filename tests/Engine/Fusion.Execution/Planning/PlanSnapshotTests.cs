using Snapshooter.Xunit;

namespace Cacao.Fusion.Execution.Tests;

public sealed class PlanSnapshotTests
{
    [Theory]
    [MemberData(nameof(PlanCases.All), MemberType = typeof(PlanCases))]
    public void Plan_Should_MatchSnapshot_When_OperationIsPlanned(string name, int calls, int waves)
    {
        var (schema, operation) = PlanCases.Find(name);

        var plan = TestSchemas.Plan(schema, operation);

        Assert.Equal((calls, waves), (plan.Steps.Length, plan.Waves));
        Snapshot.Match(PlanWriter.Write(plan), SnapshotNameExtension.Create(name));
    }
}
