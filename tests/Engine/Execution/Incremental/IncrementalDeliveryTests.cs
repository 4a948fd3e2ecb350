using System.Text;
using System.Text.Json.Nodes;
using Cacao.Execution.Tests.Support;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Tests.Incremental;

/// <summary>What is deferred and streamed comes in parts that make up the whole answer.</summary>
public sealed class IncrementalDeliveryTests
{
    private const string Schema = """
        type Query { hero: Hero heroes: [Hero!] names: [String!] numbers: [Int] none: Hero }
        type Mutation { change: Hero }
        type Hero { id: ID! name: String slow: String failing: String! friends: [Hero!] }
        """;

    [Fact]
    public async Task Defer_Should_AnswerInParts_When_FragmentIsDeferred()
    {
        await using var server = await CreateAsync();

        var payloads = await server.PartsAsync("{ hero { id ...Rest @defer(label: \"rest\") } } fragment Rest on Hero { name }");

        Assert.Equal(
            [
                """{"data":{"hero":{"id":"1"}},"pending":[{"id":"0","path":["hero"],"label":"rest"}],"hasNext":true}""",
                """{"incremental":[{"id":"0","data":{"name":"Luke"}}],"completed":[{"id":"0"}],"hasNext":false}""",
            ],
            payloads.Select(p => p.ToJsonString()));
    }

    [Fact]
    public async Task Defer_Should_GiveFieldOnce_When_TwoFragmentsShareIt()
    {
        await using var server = await CreateAsync();

        var payloads = await server.PartsAsync("{ ... @defer(label: \"a\") { hero { id name } } ... @defer(label: \"b\") { hero { id } } }");
        var merged = PayloadMerger.Merge(payloads);

        Assert.Equal("""{"hero":{"id":"1","name":"Luke"}}""", merged["data"]!.ToJsonString());
        Assert.Equal(2, payloads[0]["pending"]!.AsArray().Count);
    }

    [Fact]
    public async Task Defer_Should_FailFragmentAlone_When_NonNullFieldFails()
    {
        await using var server = await CreateAsync();

        var payloads = await server.PartsAsync("{ hero { id ... @defer { name failing } } }");

        Assert.Equal("""{"hero":{"id":"1"}}""", payloads[0]["data"]!.ToJsonString());
        var completed = payloads[1]["completed"]![0]!;
        Assert.Equal("""["hero","failing"]""", completed["errors"]![0]!["path"]!.ToJsonString());
        Assert.Null(payloads[1]["incremental"]);
        Assert.False(payloads[1]["hasNext"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Defer_Should_BeLeftOut_When_ObjectAroundItIsNull()
    {
        await using var server = await CreateAsync();

        var payloads = await server.PartsAsync("{ none { id ... @defer { name } } }");

        Assert.Equal("""{"data":{"none":null}}""", Assert.Single(payloads).ToJsonString());
    }

    [Theory]
    [InlineData("""{"later":false}""", 1)]
    [InlineData("""{"later":true}""", 2)]
    [InlineData("{}", 2)]
    public async Task Defer_Should_FollowItsCondition_When_VariableIsGiven(string variables, int count)
    {
        await using var server = await CreateAsync();

        var payloads = await server.PartsAsync("query($later: Boolean! = true) { hero { id ... @defer(if: $later) { name } } }", variables);

        Assert.Equal(count, payloads.Count);
        Assert.Equal("""{"hero":{"id":"1","name":"Luke"}}""", PayloadMerger.Merge(payloads)["data"]!.ToJsonString());
    }

    [Fact]
    public async Task Defer_Should_BeIgnored_When_TransportTakesOneResponse()
    {
        await using var server = await CreateAsync();

        var response = await server.ExecuteAsync(
            "{ hero { id ... @defer { name } } }",
            change: r => r with { AllowedOperations = AllowedOperations.Query });

        Assert.Equal("""{"data":{"hero":{"id":"1","name":"Luke"}}}""", response);
    }

    [Fact]
    public async Task Defer_Should_ComeAfterMutation_When_PayloadIsDeferred()
    {
        await using var server = await CreateAsync();

        var payloads = await server.PartsAsync("mutation { change { id ... @defer { name } } }");

        Assert.Equal(2, payloads.Count);
        Assert.Equal("""{"change":{"id":"1","name":"Luke"}}""", PayloadMerger.Merge(payloads)["data"]!.ToJsonString());
    }

    [Fact]
    public async Task Defer_Should_GiveWhatIsReady_When_AnotherPartIsSlow()
    {
        var gate = new TaskCompletionSource<object?>();
        await using var server = await CreateAsync(gate);
        await using var result = (ResponseStream)await server.Executor.ExecuteAsync(
            Request("{ hero { id ... @defer(label: \"slow\") { slow } ... @defer(label: \"fast\") { name } } }"));
        await using var parts = result.ReadResultsAsync().GetAsyncEnumerator();

        Assert.True(await parts.MoveNextAsync());
        Assert.True(await parts.MoveNextAsync());
        var fast = PayloadReader.Parse(parts.Current);
        gate.SetResult("late");
        Assert.True(await parts.MoveNextAsync());
        var slow = PayloadReader.Parse(parts.Current);
        Assert.False(await parts.MoveNextAsync());

        Assert.Equal("""[{"id":"1","data":{"name":"Luke"}}]""", fast["incremental"]!.ToJsonString());
        Assert.Equal("""[{"id":"0","data":{"slow":"late"}}]""", slow["incremental"]!.ToJsonString());
    }

    [Fact]
    public async Task Defer_Should_EndParts_When_TimeIsUp()
    {
        await using var server = await TestServer.CreateAsync(b => Configure(b, new TaskCompletionSource<object?>())
            .ModifyRequestOptions(o => o.ExecutionTimeout = TimeSpan.FromMilliseconds(50)));

        var payloads = await server.PartsAsync("{ hero { id ... @defer { slow } } }");

        Assert.Equal("EXECUTION_TIMEOUT", payloads[^1]["completed"]![0]!["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
        Assert.False(payloads[^1]["hasNext"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Stream_Should_GiveItemsLater_When_ListIsStreamed()
    {
        await using var server = await CreateAsync();

        var payloads = await server.PartsAsync("{ heroes @stream(initialCount: 1) { id friends { name } } }");

        Assert.Single(payloads[0]["data"]!["heroes"]!.AsArray());
        Assert.Equal(
            ["1", "2", "3"],
            PayloadMerger.Merge(payloads)["data"]!["heroes"]!.AsArray().Select(h => h!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Stream_Should_EndWithErrors_When_ItemIsNullAndMayNot()
    {
        await using var server = await CreateAsync();

        var payloads = await server.PartsAsync("{ heroes @stream(initialCount: 1) { failing } }");

        // The first item already nulls the list, so that nothing is left to stream.
        Assert.Equal("""{"heroes":null}""", Assert.Single(payloads)["data"]!.ToJsonString());

        payloads = await server.PartsAsync("{ heroes @stream { failing } }");

        Assert.Equal("""{"heroes":[]}""", payloads[0]["data"]!.ToJsonString());
        Assert.Equal("""["heroes",0,"failing"]""", payloads[^1]["completed"]![0]!["errors"]![0]!["path"]!.ToJsonString());
    }

    [Fact]
    public async Task Stream_Should_ReadNoFurtherThanNeeded_When_SequenceHasNoEnd()
    {
        var read = 0;
        await using var server = await TestServer.CreateAsync(b => Enable(b)
            .AddDocumentFromString("type Query { numbers: [Int] }")
            .AddResolver("Query", "numbers", _ => Endless()));
        await using var result = (ResponseStream)await server.Executor.ExecuteAsync(Request("{ numbers @stream(initialCount: 2) }"));
        var parts = result.ReadResultsAsync().GetAsyncEnumerator();

        Assert.True(await parts.MoveNextAsync());
        Assert.Equal(2, read);
        for (var i = 0; i < 3; i++)
        {
            Assert.True(await parts.MoveNextAsync());
            await parts.Current.DisposeAsync();
        }

        await parts.DisposeAsync();
        Assert.InRange(read, 3, 1000);

        async IAsyncEnumerable<int> Endless()
        {
            while (true)
            {
                await Task.CompletedTask;
                yield return read++;
            }
        }
    }

    [Fact]
    public async Task Stream_Should_DisposeItsSource_When_ReaderLeaves()
    {
        var isDisposed = false;
        await using var server = await TestServer.CreateAsync(b => Enable(b)
            .AddDocumentFromString("type Query { numbers: [Int] }")
            .AddResolver("Query", "numbers", _ => Numbers()));
        var result = (ResponseStream)await server.Executor.ExecuteAsync(Request("{ numbers @stream(initialCount: 1) }"));
        var parts = result.ReadResultsAsync().GetAsyncEnumerator();
        Assert.True(await parts.MoveNextAsync());

        await parts.DisposeAsync();
        await result.DisposeAsync();

        Assert.True(isDisposed);

        async IAsyncEnumerable<int> Numbers()
        {
            try
            {
                await Task.Yield();
                yield return 1;
                yield return 2;
            }
            finally
            {
                isDisposed = true;
            }
        }
    }

    [Fact]
    public async Task Stream_Should_GiveItemsBeforeTheError_When_SourceFails()
    {
        await using var server = await TestServer.CreateAsync(b => Enable(b)
            .AddDocumentFromString("type Query { numbers: [Int] }")
            .AddResolver("Query", "numbers", _ => Numbers()));

        var payloads = await server.PartsAsync("{ numbers @stream }");
        var merged = PayloadMerger.Merge(payloads);

        Assert.Equal("""{"numbers":[1]}""", merged["data"]!.ToJsonString());
        Assert.Equal("bad", merged["errors"]![0]!["message"]!.GetValue<string>());
        Assert.Equal("""["numbers"]""", merged["errors"]![0]!["path"]!.ToJsonString());

        static async IAsyncEnumerable<int> Numbers()
        {
            await Task.Yield();
            yield return 1;
            throw new GraphQLException("bad");
        }
    }

    private static Task<TestServer> CreateAsync(TaskCompletionSource<object?>? gate = null)
        => TestServer.CreateAsync(b => Configure(b, gate ?? new TaskCompletionSource<object?>()));

    private static IRequestExecutorBuilder Enable(IRequestExecutorBuilder builder) => builder.ModifyOptions(o =>
    {
        o.EnableDefer = true;
        o.EnableStream = true;
    });

    private static IRequestExecutorBuilder Configure(IRequestExecutorBuilder builder, TaskCompletionSource<object?> gate) => Enable(builder)
        .AddDocumentFromString(Schema)
        .AddResolver("Query", "hero", _ => new Hero("1", "Luke"))
        .AddResolver("Query", "heroes", _ => new[] { new Hero("1", "Luke"), new Hero("2", "Han"), new Hero("3", "Leia") })
        .AddResolver("Query", "none", _ => null)
        .AddResolver("Mutation", "change", _ => new Hero("1", "Luke"))
        .AddResolver("Hero", "id", c => c.Parent<Hero>().Id)
        .AddResolver("Hero", "name", c => c.Parent<Hero>().Name)
        .AddResolver("Hero", "slow", async _ => await gate.Task)
        .AddResolver("Hero", "failing", _ => null)
        .AddResolver("Hero", "friends", async _ =>
        {
            await Task.Yield();
            return (object?)new[] { new Hero("9", "R2") };
        });

    private static OperationRequest Request(string query) => new() { Query = Encoding.UTF8.GetBytes(query) };

    private sealed record Hero(string Id, string Name);
}
