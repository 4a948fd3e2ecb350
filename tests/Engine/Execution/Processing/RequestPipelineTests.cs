using Cacao.Execution.Tests.Support;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Tests.Processing;

/// <summary>Middleware around requests, and requests that code makes.</summary>
public sealed class RequestPipelineTests
{
    [Fact]
    public async Task UseRequest_Should_WrapExecutionInOrder()
    {
        var steps = new List<string>();
        await using var server = await TestServer.CreateAsync(b => b
            .AddQueryType(d => d.Field("user").Type("String").Resolve(c => c.GetGlobalStateOrDefault<string>("user")))
            .UseRequest(next => async context =>
            {
                steps.Add("first");
                context.ContextData["user"] = "me";
                await next(context);
                steps.Add($"first saw {((OperationResult)context.Result!).Errors.Count}");
            })
            .UseRequest<Second>()
            .UseDefaultPipeline());

        Assert.Equal("""{"data":{"user":"me!"}}""", await server.ExecuteAsync("{ user }"));
        Assert.Equal(["first", "first saw 0"], steps);
    }

    [Fact]
    public async Task UseRequest_Should_Answer_When_ItDoesNotCallTheNext()
    {
        await using var server = await TestServer.CreateAsync(b => b
            .AddQueryType(d => d.Field("one").Resolve(_ => 1))
            .UseRequest(next => context => context.Request.OperationName switch
            {
                "own" => Answer(context),
                "refused" => throw new GraphQLException("Not you."),
                "silent" => default,
                _ => next(context),
            }));

        Assert.Contains("Busy.", await server.ExecuteAsync("{ one }", change: r => r with { OperationName = "own" }), StringComparison.Ordinal);
        Assert.Contains("Not you.", await server.ExecuteAsync("{ one }", change: r => r with { OperationName = "refused" }), StringComparison.Ordinal);
        Assert.Contains("was not executed", await server.ExecuteAsync("{ one }", change: r => r with { OperationName = "silent" }), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"one":1}}""", await server.ExecuteAsync("{ one }"));
    }

    [Fact]
    public async Task ExecuteAsync_Should_TakeRequestsThatCodeBuilds()
    {
        await using var server = await TestServer.CreateAsync(b => b.AddQueryType(d =>
        {
            d.Field("echo").Type("String")
                .Argument("text", a => a.Type("String"))
                .Argument("numbers", a => a.Type("[Float!]"))
                .Resolve(c => $"{c.ArgumentValue<string>("text")} {string.Join('|', c.ArgumentValue<double[]>("numbers") ?? [])}");
            d.Field("state").Type("String").Resolve(c => c.GetGlobalStateOrDefault<string>("key"));
        }));
        const string document = "query q($t: String, $n: [Float!]) { echo(text: $t, numbers: $n) } query s { state }";

        var echo = await server.Executor.ExecuteAsync(OperationRequestBuilder.New()
            .SetDocument(document)
            .SetOperationName("q")
            .SetVariableValues(new Dictionary<string, object?> { ["t"] = "a\"b", ["n"] = new object[] { 1, 2.5m } })
            .Build());
        var state = await server.Executor.ExecuteAsync(b => b.SetDocument(document).SetOperationName("s").AddGlobalState("key", "v"));
        var plain = await server.Services.ExecuteRequestAsync("{ state }");

        Assert.Equal("""{"data":{"echo":"a\"b 1|2.5"}}""", echo.ToJson(withIndentations: false));
        Assert.Equal(
            """
            {
              "data": {
                "state": "v"
              }
            }
            """,
            state.ToJson());
        Assert.Empty(plain.ExpectOperationResult().Errors);
        Assert.Throws<ArgumentException>(() => plain.ExpectResponseStream());
    }

    [Fact]
    public async Task BuildSchemaAsync_Should_BuildWithoutAServer()
    {
        var schema = await new ServiceCollection().AddGraphQL().AddQueryType(d => d.Field("one").Resolve(_ => 1)).BuildSchemaAsync();
        var result = await new ServiceCollection().AddGraphQL().AddQueryType(d => d.Field("one").Resolve(_ => 1)).ExecuteRequestAsync("{ one }");

        Assert.Contains("one: Int!", schema.ToString(), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"one":1}}""", result.ToJson(withIndentations: false));
    }

    [Fact]
    public async Task DataLoaders_Should_Batch_When_ResolversWriteThemAsDelegates()
    {
        var batches = new List<string>();
        await using var server = await TestServer.CreateAsync(b => b.AddQueryType(d =>
        {
            d.Field("name").Argument("id", a => a.Type("Int!")).Type("String").Resolve(c => c.BatchDataLoader<int, string>(
                (keys, _) =>
                {
                    batches.Add(string.Join(',', keys));
                    return Task.FromResult<IReadOnlyDictionary<int, string>>(keys.ToDictionary(k => k, k => $"n{k}"));
                },
                "names").LoadAsync(c.ArgumentValue<int>("id"), c.RequestAborted));
            d.Field("tags").Argument("id", a => a.Type("Int!")).Type("[String!]").Resolve(c => c.GroupDataLoader<int, string>(
                (keys, _) => Task.FromResult(keys.ToLookup(k => k, k => $"t{k}"))).LoadAsync(c.ArgumentValue<int>("id"), c.RequestAborted));
            d.Field("single").Argument("id", a => a.Type("Int!")).Type("String").Resolve(c => c.CacheDataLoader<int, string>(
                (key, _) => Task.FromResult($"s{key}")).LoadAsync(c.ArgumentValue<int>("id"), c.RequestAborted));
        }));

        Assert.Equal(
            """{"data":{"a":"n1","b":"n2","c":"n1","tags":["t3"],"single":"s4"}}""",
            await server.ExecuteAsync("{ a: name(id: 1) b: name(id: 2) c: name(id: 1) tags(id: 3) single(id: 4) }"));
        Assert.Equal(["1,2"], batches);
    }

    private static ValueTask Answer(RequestContext context)
    {
        context.Result = new RequestErrorResult(ErrorBuilder.New().SetMessage("Busy.").Build());
        return default;
    }

    private sealed class Second(RequestDelegate next)
    {
        public async ValueTask InvokeAsync(RequestContext context)
        {
            context.ContextData["user"] += "!";
            await next(context);
        }
    }
}
