using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>The smallest operations that once showed a difference between the gateway and one executor over the merged schema.</summary>
public sealed class OracleCaseTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "requirement_of_a_root_field", "reentries", "{ motd }", "{}" },
        { "requirement_without_lookup", "reentries", "{ viewer { greeting settings { title hue } mood { name customer { name } } } }", "{}" },
        { "requirement_without_lookup_of_the_type", "reentries", "{ customers { best { text place { fee near { name } } } } }", "{}" },
        { "requirement_leads_through_two_sources", "requirements", "{ taxes { on { duty } } }", "{}" },
        {
            "two_conditions_of_one_kind",
            "nodes",
            "query($a: Boolean!, $b: Boolean!) { teams @skip(if: $a) { members { id } name: id @skip(if: $b) } teams { __typename } }",
            """{"a":false,"b":false}"""
        },
        {
            "key_selected_under_a_condition_too",
            "benchmark",
            "query($a: Boolean! = false) { topProducts { reviews { product { inStock } ... on Review @skip(if: $a) { product { upc } } } } }",
            "{}"
        },
        {
            "first_selection_left_out",
            "requirements",
            "query($a: Boolean! = false) { ... on Query @include(if: $a) { __typename } taxes { __typename } __typename }",
            "{}"
        },
    };

    [Fact]
    public async Task ExecuteAsync_Should_AnswerAsOneSchema_When_ConditionsAreMany()
    {
        var loaded = OracleSet.Load("keys");
        var variables = Enumerable.Range(0, 80).ToDictionary(i => $"v{i}", i => i % 3 == 0 ? "true" : "false", StringComparer.Ordinal);
        var definitions = string.Join(' ', variables.Keys.Select(v => $"${v}: Boolean!"));
        var fields = string.Join(' ', Enumerable.Range(0, 40).Select(i => $"f{i}: days @include(if: $v{i}) @skip(if: $v{79 - i})"));
        var nested = Enumerable.Range(0, 6).Aggregate("sku", (below, i) => $"... @include(if: $v{i}) {{ related {{ {below} }} }} ... @skip(if: $v{i + 40}) {{ related {{ {below} }} }}");
        var operation = new OracleOperation(GraphQLParser.Parse($"query({definitions}) {{ products {{ {fields} {nested} }} }}"), variables);

        Assert.Null(await new OracleRun(loaded, 3).DifferenceAsync(operation));
    }

    [Fact]
    public async Task ExecuteAsync_Should_AnswerInOnePiece_When_PartsAreDeferred()
    {
        var operation = new OracleOperation(
            GraphQLParser.Parse("query($a: Boolean!) { products { sku ... @defer(if: $a, label: \"x\") { days } related @stream { ...F @defer } } __schema { ... @defer { queryType { name } } } } fragment F on Product { title }"),
            new Dictionary<string, string> { ["a"] = "true" });
        var run = new OracleRun(OracleSet.Load("keys"), 3);

        var answer = await run.AnswerAsync(operation);

        Assert.Null(answer["errors"]);
        Assert.Equal(["data"], answer.Select(p => p.Key));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ExecuteAsync_Should_AnswerAsOneSchema_When_CaseWasFound(string name, string set, string operation, string variables)
    {
        Assert.NotEmpty(name);
        using var json = System.Text.Json.JsonDocument.Parse(variables);
        var values = json.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetRawText(), StringComparer.Ordinal);
        var asked = new OracleOperation(GraphQLParser.Parse(operation), values);
        var loaded = OracleSet.Load(set);
        for (var seed = 0; seed < 8; seed++)
        {
            var run = new OracleRun(loaded, seed);
            run.UseCapabilities(seed);

            Assert.Null(await run.DifferenceAsync(asked));
        }
    }
}
