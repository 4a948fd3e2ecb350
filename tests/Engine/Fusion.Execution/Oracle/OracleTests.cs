using System.Globalization;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>
/// Generated operations over generated data: the gateway over the sources answers as one executor over the merged schema. The number of
/// operations of a set comes from ORACLE_OPERATIONS; a difference is reported as the smallest operation that shows it.
/// </summary>
public sealed class OracleTests
{
    private const int World = 250;

    public static TheoryData<string> Sets => [.. OracleSet.Names];

    [Theory]
    [Trait("Category", "Oracle")]
    [MemberData(nameof(Sets))]
    public async Task ExecuteAsync_Should_AnswerAsOneSchema_When_OperationsAreGenerated(string name)
    {
        var set = OracleSet.Load(name);
        var count = OracleCount.Of(OracleSet.Names.Count, 800);
        OracleRun? run = null;
        for (var seed = 0; seed < count; seed++)
        {
            run = seed % World == 0 ? new OracleRun(set, seed / World) : run;
            await CheckAsync(run!, seed);
        }

        OracleCount.Report($"{name} {count.ToString(CultureInfo.InvariantCulture)} operations answered as one schema");
    }

    internal static async Task CheckAsync(OracleRun run, int seed)
    {
        run.UseCapabilities(seed);
        var operation = new OracleGenerator(run.Set, run.World, new Random(seed)).Create();
        if (await run.DifferenceAsync(operation) is null)
        {
            return;
        }

        var shrinker = new OracleShrinker(run.Set.Public, async o => await run.DifferenceAsync(o) is not null);
        var smallest = await shrinker.ShrinkAsync(operation);
        Assert.Fail($"set {run.Set.Name}, seed {seed}\n{smallest.Text}\n{smallest.VariablesJson}\n{await run.DifferenceAsync(smallest)}");
    }
}
