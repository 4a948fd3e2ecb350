using System.Globalization;
using Cacao.Execution;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>
/// Generated operations over generated data while sources go wrong in every way: what is null that should not be has an error that says why
/// and who, the rest is kept, and what only comes in another order makes no difference.
/// </summary>
public sealed class OracleHarmTests
{
    private const int World = 100;

    public static TheoryData<string> Sets => [.. OracleSet.Names];

    [Theory]
    [Trait("Category", "Oracle")]
    [MemberData(nameof(Sets))]
    public async Task ExecuteAsync_Should_ExplainWhatIsMissing_When_SourcesGoWrong(string name)
    {
        var set = OracleSet.Load(name);
        var count = OracleCount.Of(OracleSet.Names.Count * 2, 500);
        var harmed = 0;
        OracleRun? run = null;
        for (var seed = 0; seed < count; seed++)
        {
            run = seed % World == 0 ? new OracleRun(set, seed / World) : run;
            run!.UseCapabilities(seed);
            var operation = new OracleGenerator(set, run.World, new Random(seed), withSubscriptions: false).Create();
            if (await FaultOf(run, operation, seed) is not { } fault)
            {
                harmed += run.LastAnswer?["errors"] is null ? 0 : 1;
                continue;
            }

            var kind = KindOf(fault);
            var shrinker = new OracleShrinker(set.Public, async o => await FaultOf(run, o, seed) is { } other && KindOf(other) == kind);
            var smallest = await shrinker.ShrinkAsync(operation);
            Assert.Fail($"set {name}, seed {seed}\n{smallest.Text}\n{smallest.VariablesJson}\n{await FaultOf(run, smallest, seed)}");
        }

        Assert.True(harmed > count / 10, $"Only {harmed} of {count} operations were harmed.");
        OracleCount.Report($"{name}-harmed {count.ToString(CultureInfo.InvariantCulture)} operations over sources that go wrong, {harmed} with errors");
    }

    private static string KindOf(string fault) => fault.Split(':')[0];

    public static TheoryData<string, string> Cases => new()
    {
        // Another source gave the field that the error is about, and the error says why the lookup found nothing.
        { "keys", "{ products { region { code } from { code } } }" },

        // The source of a key is gone, and what needs the key says the same of the same place.
        { "keys", "{ product(id: \"Product-id-2\") { price days region { code } } }" },

        // A refusal without a path is about a field below an object that others gave.
        { "shared", "{ settings { beta } shelf { label } }" },

        // One field takes all data with it: the others have an error too.
        { "shared", "{ settings { __typename } shelf { __typename } books { __typename } }" },

        // The same, and what it took with it is below an object that another source gave.
        { "shared", "{ settings { pageSize theme language } books { key } }" },

        // Two rows with one key share what is below, and its errors.
        { "benchmark", "{ users { reviews { id } id } }" },
        { "nodes", "{ teams { members { team { members { karma } } } } }" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ExecuteAsync_Should_ExplainWhatIsMissing_When_CaseWasFound(string set, string text)
    {
        var operation = new OracleOperation(GraphQLParser.Parse(text), new Dictionary<string, string>());
        var loaded = OracleSet.Load(set);
        for (var world = 0; world < 4; world++)
        {
            var run = new OracleRun(loaded, world);
            for (var seed = 0; seed < 100; seed++)
            {
                run.UseCapabilities(seed);

                Assert.Null(await FaultOf(run, operation, seed));
            }
        }
    }

    private static async Task<string?> FaultOf(OracleRun run, OracleOperation operation, int seed)
    {
        var random = new Random(seed);
        var harms = new List<(OracleSource Source, OracleHarm Harm)>();
        var kinds = Enum.GetValues<OracleHarmKind>();
        foreach (var source in run.Sources)
        {
            if (harms.Count == 0 ? random.Next(2) == 0 || ReferenceEquals(source, run.Sources.Last()) : random.Next(4) == 0)
            {
                var harm = new OracleHarm(kinds[random.Next(kinds.Length)], random.Next());
                harms.Add((source, harm));
                source.Harm = harm;
                source.Executor.OnValue = (parent, field, value) => parent.Type is "Query" && field is "node" ? value : harm.OnValue(value);
            }
        }

        try
        {
            var mode = random.Next(2) == 0 ? ErrorHandlingMode.Null : ErrorHandlingMode.Propagate;
            var expected = run.Expected(operation);
            var answer = await run.AnswerAsync(operation, mode);
            if (harms.TrueForAll(h => h.Harm.IsHarmless))
            {
                return expected["data"]?.ToJsonString() == answer["data"]?.ToJsonString()
                    ? null
                    : $"order: it should make no difference\n{expected.ToJsonString()}\n{answer.ToJsonString()}";
            }

            var isWhole = harms.TrueForAll(h => h.Harm.Kind is not (OracleHarmKind.FieldErrors or OracleHarmKind.ElementErrors));
            var check = new OracleHarmCheck(
                answer,
                harms.Where(h => !h.Harm.IsHarmless).Select(h => h.Source.Name),
                isWhole && mode == ErrorHandlingMode.Null,
                isWhole ? new PropagationCheck(run.ShapeOf(operation)) : null,
                expected["errors"] is not null);
            return check.Find(expected["data"]) is { } fault
                ? $"{fault}\n{mode}, {string.Join(", ", harms.Select(h => $"{h.Source.Name} {h.Harm.Kind}"))}\nexpected\n{expected.ToJsonString()}\nfound\n{answer.ToJsonString()}"
                : null;
        }
        catch (Exception exception)
        {
            return $"exception: {exception}";
        }
        finally
        {
            foreach (var (source, _) in harms)
            {
                source.Harm = null;
                source.Executor.OnValue = null;
            }
        }
    }
}
