using System.Globalization;
using System.Text;

namespace Cacao.Fusion.Execution.Tests;

using Map = Dictionary<string, object?>;

/// <summary>Deep operations are answered, on little stack, and what several lookups share is put together as if each had its own.</summary>
public sealed class DeepExecutionTests
{
    [Theory]
    [InlineData("next0", "{0}", 480)]
    [InlineData("friends", "[{0}]", 480)]
    public async Task ExecuteAsync_Should_HaveStackEnough_When_AnswerIsAsDeepAsIsValid(string field, string value, int levels)
    {
        var query = "{ u0(id: 1) { ...F0 } }" + DeepOperations.NestInFragments(levels, "U", _ => field, "id");
        var data = new StringBuilder("{\"id\":1}");
        var parts = value.Split("{0}");
        for (var i = 0; i < levels; i++)
        {
            data.Insert(0, $"{{\"{field}\":{parts[0]}").Append(parts[1]).Append('}');
        }

        data.Insert(0, "{\"data\":{\"u0\":").Append("}}");
        var gateway = new TestGateway(TestSchemas.Compose(DeepOperations.Entities), _ => new FixedSource(data.ToString()));

        var answer = SmallStack.Run(() => gateway.ExecuteTextAsync(query).GetAwaiter().GetResult());

        Assert.Equal(data.ToString(), await Task.FromResult(answer));
    }

    [Theory]
    [InlineData("{ root { id j { id i { id j { id i { id } } } } } }", "jiji")]
    [InlineData("{ root { id j { id j { id i { id i { id } } } } } }", "jjii")]
    [InlineData("{ root { id i { id j { id j { id j { id } } } } } }", "ijjj")]
    public async Task ExecuteAsync_Should_AnswerEveryRow_When_LookupsOfSeveralTypesShareWhatIsBelow(string query, string path)
    {
        var gateway = new TestGateway(
            TestSchemas.Compose(DeepOperations.Interface),
            new Dictionary<string, TestSource> { ["s0"] = Source("i", "p0", "q0"), ["s1"] = Source("j", "p1", "q1") });

        var answer = await gateway.ExecuteAsync(query);

        using var document = System.Text.Json.JsonDocument.Parse(answer);
        Assert.Equal(
            $"{{\"data\":{{\"root\":[{Expected("P", 1, path)},{Expected("Q", 2, path)},{Expected("P", 3, path)}]}}}}",
            System.Text.Json.JsonSerializer.Serialize(document.RootElement));
    }

    /// <summary>Past 32 copies selections are fragments of the call, also where it stands for several rows by aliases.</summary>
    [Theory]
    [InlineData("roots", false)]
    [InlineData("start", false)]
    [InlineData("start", true)]
    public async Task ExecuteAsync_Should_AnswerEveryRow_When_CallsHaveFragments(string field, bool aliases)
    {
        const string path = "iiiiiiiiiiii";
        var first = Source("i", "p0", "q0");
        first.Capabilities = new SourceSchemaCapabilities { VariableBatching = !aliases, RequestBatching = !aliases };
        first.On("Query.roots", (_, _) => new List<Map> { Row("P", 1), Row("Q", 2) });
        var second = new TestSource().On("Query.start", (_, _) => new List<Map> { Row("P", 1), Row("P", 3) });
        var gateway = new TestGateway(
            TestSchemas.Compose(DeepOperations.BareInterface), new Dictionary<string, TestSource> { ["s0"] = first, ["s1"] = second });

        var answer = await gateway.ExecuteAsync($"{{ {field} {{ id {DeepOperations.Nest(path.Length, i => i == 0 ? "i" : "id i", "id")} }} }}");

        var rows = field == "roots" ? (Expected("P", 1, path), Expected("Q", 2, path)) : (Expected("P", 1, path), Expected("P", 3, path));
        using var document = System.Text.Json.JsonDocument.Parse(answer);
        Assert.Equal(
            $"{{\"data\":{{\"{field}\":[{rows.Item1},{rows.Item2}]}}}}", System.Text.Json.JsonSerializer.Serialize(document.RootElement));
        Assert.Contains(" fragment fusion_", Assert.Single(first.Calls), StringComparison.Ordinal);
    }

    /// <summary>Both types lead to both, by the parity of their number.</summary>
    private static (string Type, int Id) Next(string type, int id, char field)
    {
        var next = (id * 10) + (field == 'i' ? 1 : 2) + (type == "P" ? 0 : 5);
        return (next / 10 % 2 == 0 ? "P" : "Q", next);
    }

    private static string Expected(string type, int id, string path)
    {
        var below = "";
        if (path.Length > 0)
        {
            var (nextType, nextId) = Next(type, id, path[0]);
            below = $",\"{path[0]}\":{Expected(nextType, nextId, path[1..])}";
        }

        return $"{{\"id\":{id.ToString(CultureInfo.InvariantCulture)}{below}}}";
    }

    private static TestSource Source(string field, string lookupP, string lookupQ)
    {
        Func<object?, Func<string, object?>, object?> next = (parent, _) =>
        {
            var map = (Map)parent!;
            var (type, id) = Next((string)map["__typename"]!, Convert.ToInt32(map["id"], CultureInfo.InvariantCulture), field[0]);
            return Row(type, id);
        };
        return new TestSource()
            .Abstract("I", "P", "Q")
            .On("Query.root", (_, _) => new List<Map> { Row("P", 1), Row("Q", 2), Row("P", 3) })
            .On($"Query.{lookupP}", (_, argument) => Row("P", Convert.ToInt32(argument("id"), CultureInfo.InvariantCulture)))
            .On($"Query.{lookupQ}", (_, argument) => Row("Q", Convert.ToInt32(argument("id"), CultureInfo.InvariantCulture)))
            .On($"P.{field}", next)
            .On($"Q.{field}", next);
    }

    private static Map Row(string type, int id) => new() { ["__typename"] = type, ["id"] = id };

    /// <summary>Answers at once, on the caller's stack.</summary>
    private sealed class FixedSource(string body) : ISourceSchemaClient
    {
        public SourceSchemaCapabilities Capabilities { get; } = new();

        public ValueTask<SourceSchemaResponse> ExecuteAsync(SourceSchemaRequest request, CancellationToken cancellationToken)
        {
            var buffer = new PooledBuffer();
            buffer.Write(Encoding.UTF8.GetBytes(body));
            return new ValueTask<SourceSchemaResponse>(new SourceSchemaResponse(buffer, SourceResponseFormat.Single));
        }

        public IAsyncEnumerable<SourceSchemaResponse> SubscribeAsync(SourceSchemaRequest request, CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
