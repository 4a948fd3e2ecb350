using Cacao.Execution.Tests.Support;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Tests.Processing;

public sealed class StateTests
{
    [Theory]
    [InlineData("{ a: shop(name: \"x\") { label } b: shop(name: \"y\") { label } label }")]
    [InlineData("{ a: shop(name: \"x\") { ... @defer { label } } b: shop(name: \"y\") { label } label }")]
    public async Task ScopedState_Should_BeSeenBelowItsField_When_ResolverSetsIt(string query)
    {
        await using var server = await TestServer.CreateAsync(b => b
            .AddDocumentFromString("type Query { shop(name: String!): Shop label: String } type Shop { label: String }")
            .ModifyOptions(o => o.EnableDefer = true)
            .AddResolver("Query", "shop", async c =>
            {
                await Task.Yield();
                c.SetScopedState("shop", c.ArgumentValue<string>("name"));
                return new object();
            })
            .AddResolver("Query", "label", c => c.GetScopedState<string>("shop") ?? "none")
            .AddResolver("Shop", "label", c => c.GetScopedState<string>("shop")));

        var data = Incremental.PayloadMerger.Merge(await server.PartsAsync(query))["data"]!;

        Assert.Equal("""{"a":{"label":"x"},"b":{"label":"y"},"label":"none"}""", data.ToJsonString());
    }

    [Fact]
    public async Task LocalState_Should_EndWithItsField_When_ContextsAreUsedAgain()
    {
        await using var server = await TestServer.CreateAsync(b => b
            .AddDocumentFromString("type Query { set: String get: String }")
            .AddResolver("Query", "set", async c =>
            {
                await Task.Yield();
                c.SetLocalState("key", "value");
                return c.GetLocalState<string>("key");
            })
            .AddResolver("Query", "get", async c =>
            {
                await Task.Yield();
                return c.GetLocalState<string>("key");
            }));

        Assert.Equal("""{"data":{"set":"value","get":null}}""", await server.ExecuteAsync("{ set get }"));
    }

    [Fact]
    public async Task Listener_Should_BeTold_When_RequestsFailAndSucceed()
    {
        var listener = new Listener();
        await using var server = await TestServer.CreateAsync(b => b
            .AddDocumentFromString("type Query { ok: Int bad: Int }")
            .AddResolver("Query", "ok", _ => 1)
            .AddResolver("Query", "bad", _ => throw new GraphQLException("no"))
            .AddDiagnosticEventListener(_ => listener));

        await server.ExecuteAsync("{ ok }");
        await server.ExecuteAsync("{ bad }");
        await server.ExecuteAsync("{ nope }");

        Assert.Equal(
            ["begin", "end", "begin", "resolver no", "end", "begin", "request Cannot query field \"nope\" on type \"Query\".", "end"],
            listener.Events);
    }

    private sealed class Listener : ExecutionDiagnosticEventListener
    {
        public List<string> Events { get; } = [];

        public override IDisposable ExecuteRequest(OperationRequest request)
        {
            Events.Add("begin");
            return new End(Events);
        }

        public override void RequestError(OperationRequest request, IReadOnlyList<IError> errors) => Events.Add($"request {errors[0].Message}");

        public override void ResolverError(IError error) => Events.Add($"resolver {error.Message}");
    }

    private sealed class End(List<string> events) : IDisposable
    {
        public void Dispose() => events.Add("end");
    }
}
