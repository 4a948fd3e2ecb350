using Cacao.Types.Analyzers.Testing;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers;

public sealed class IncrementalityTests
{
    private const string Source =
        """
        namespace Shop;

        public sealed record Item(string Name);

        [QueryType]
        public static partial class Queries
        {
            public static Item GetItem(int id) => new("one");
        }
        """;

    [Fact]
    public void Edit_Should_WriteNothing_When_BodyChanges()
    {
        var generation = Generation.Run(Source);

        var edited = generation.Edit(Source.Replace("\"one\"", "\"two\"", StringComparison.Ordinal));

        Assert.All(Reasons(edited), r => Assert.True(r is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, r.ToString()));
    }

    [Fact]
    public void Edit_Should_WriteOnlyTheTypeConcerned_When_PropertyIsAdded()
    {
        var generation = Generation.Run(Source);

        var edited = generation.Edit(Source.Replace("string Name", "string Name, int Size", StringComparison.Ordinal));

        var steps = edited.Driver.GetRunResult().Results[0].TrackedSteps;
        Assert.Contains(steps["ObjectTypeModel"].SelectMany(s => s.Outputs), o => o.Reason == IncrementalStepRunReason.Modified);
        Assert.All(steps["ResolverClassModel"].SelectMany(s => s.Outputs), o => Assert.Equal(IncrementalStepRunReason.Cached, Normalize(o.Reason)));
    }

    private static IncrementalStepRunReason Normalize(IncrementalStepRunReason reason)
        => reason == IncrementalStepRunReason.Unchanged ? IncrementalStepRunReason.Cached : reason;

    private static IEnumerable<IncrementalStepRunReason> Reasons(Generation generation)
        => generation.Driver.GetRunResult().Results[0].TrackedOutputSteps.Values
            .SelectMany(steps => steps)
            .SelectMany(step => step.Outputs)
            .Select(output => output.Reason);
}
