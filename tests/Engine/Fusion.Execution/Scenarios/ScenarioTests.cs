using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cacao.Fusion.Composition;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>The scenarios: composed, asked through the gateway, compared with what is written and with one executor that has all data.</summary>
public sealed class ScenarioTests
{
    private static readonly ConcurrentDictionary<string, OracleSet> s_sets = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string, bool), OracleRun> s_runs = new();

    public static TheoryData<string, string> Operations
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var scenario in ScenarioDocument.All)
            {
                foreach (var operation in scenario.Operations)
                {
                    data.Add(scenario.Name, operation.Title);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> Composed => [.. ScenarioDocument.All.Where(s => s.Findings is null).Select(s => s.Name)];

    public static TheoryData<string> Refused => [.. ScenarioDocument.All.Where(s => s.Findings is not null).Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task ExecuteAsync_Should_AnswerAsWritten_When_ScenarioIsAsked(string scenario, string title)
    {
        var stated = Find(scenario);
        var operation = stated.Operations.Single(o => o.Title == title);
        var run = RunOf(stated, isVaried: false);
        var asked = Parse(operation);

        var answer = await AskAsync(run, asked);

        Assert.Equal(Text(operation.Expected["data"]), Text(answer["data"]));
        CheckErrors(operation.Expected["errors"] as JsonArray ?? [], answer["errors"] as JsonArray ?? []);
        if (operation.Effort is { } effort)
        {
            Assert.Equal(effort, (run.Sources.Sum(s => s.Calls), run.PlanOf(asked).Waves));
        }

        if (HasOracle(stated, operation))
        {
            ((ScenarioWorld)run.World).Restart();
            Assert.Equal(Text(operation.Expected["data"]), Text(run.Expected(asked)["data"]));
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task ExecuteAsync_Should_AnswerTheSame_When_OperationIsWrittenInOtherWords(string scenario, string title)
    {
        var stated = Find(scenario);
        var operation = stated.Operations.Single(o => o.Title == title);
        if (!operation.Expected.ContainsKey("data"))
        {
            return;
        }

        foreach (var variation in Enum.GetValues<ScenarioVariation>())
        {
            var run = RunOf(stated, isVaried: true);
            run.UseCapabilities((int)variation + title.Length);
            var asked = ScenarioRewriter.Rewrite(Parse(operation), variation);
            var world = (ScenarioWorld)run.World;
            if (HasOracle(stated, operation))
            {
                var expected = Text(run.Expected(asked)["data"]);
                world.Restart();
                Assert.Equal((variation, expected), (variation, Text((await AskAsync(run, asked))["data"])));
            }
            else if (ScenarioRewriter.KeepsAnswer(variation))
            {
                Assert.Equal((variation, Text(operation.Expected["data"])), (variation, Text((await AskAsync(run, asked))["data"])));
            }
        }
    }

    [Theory]
    [Trait("Category", "Oracle")]
    [MemberData(nameof(Composed))]
    public async Task ExecuteAsync_Should_AnswerAsOneSchema_When_OperationsOnScenarioAreGenerated(string scenario)
    {
        var count = OracleCount.Of(10 * ScenarioDocument.All.Count, 12);
        var run = new OracleRun(SetOf(Find(scenario)), 5);
        for (var seed = 0; seed < count; seed++)
        {
            await OracleTests.CheckAsync(run, seed);
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Compose_Should_FindWhatIsWritten_When_ScenarioIsRefused(string scenario)
    {
        var stated = Find(scenario);

        var result = SchemaComposer.Compose(stated.Sources, new CompositionOptions { EnableGlobalObjectIdentification = stated.GlobalIds });

        Assert.Equal(stated.Findings!, result.Errors.Select(e => $"{e.Code} {e.Coordinate} {e.SchemaName}".TrimEnd()));
    }

    private static Scenario Find(string name) => ScenarioDocument.All.Single(s => s.Name == name);

    private static OracleSet SetOf(Scenario scenario)
        => s_sets.GetOrAdd(scenario.Name, _ => new OracleSet(scenario.Name, scenario.Sources, scenario.GlobalIds));

    /// <summary>The gateway of a scenario; the one for variations has sources with other capabilities from test to test.</summary>
    private static OracleRun RunOf(Scenario scenario, bool isVaried)
    {
        var run = s_runs.GetOrAdd((scenario.Name, isVaried), _ => new OracleRun(SetOf(scenario), new ScenarioWorld(SetOf(scenario), scenario)));
        ((ScenarioWorld)run.World).Restart();
        return run;
    }

    private static OracleOperation Parse(ScenarioOperation operation)
    {
        using var json = JsonDocument.Parse(operation.Variables);
        return new OracleOperation(
            GraphQLParser.Parse(operation.Text),
            json.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetRawText(), StringComparer.Ordinal));
    }

    /// <summary>One executor cannot know what sources do not agree on, nor what the gateway says of its own schema.</summary>
    private static bool HasOracle(Scenario scenario, ScenarioOperation operation)
        => scenario.Own.Count == 0 && operation.Expected.ContainsKey("data")
            && !operation.Text.Contains("__type(", StringComparison.Ordinal) && !operation.Text.Contains("__schema", StringComparison.Ordinal);

    private static async Task<JsonObject> AskAsync(OracleRun run, OracleOperation operation)
    {
        var answer = await run.AnswerAsync(operation);
        Assert.Empty(run.Sources.SelectMany(s => s.Executor.Violations));
        return answer;
    }

    private static void CheckErrors(JsonArray expected, JsonArray found)
    {
        Assert.True(expected.Count == found.Count, $"Expected {expected.ToJsonString()}, found {found.ToJsonString()}.");
        foreach (var (wanted, error) in expected.Zip(found))
        {
            foreach (var (name, value) in (JsonObject)wanted!)
            {
                Assert.Equal(Text(value), Text(error![name] ?? error["extensions"]?[name]));
            }
        }
    }

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
