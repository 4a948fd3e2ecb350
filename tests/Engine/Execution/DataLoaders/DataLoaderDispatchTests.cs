using Cacao.Execution.Tests.Support;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Tests.DataLoaders;

public sealed class DataLoaderDispatchTests
{
    private const string Sdl = """
        type Query { item(id: Int!): Item items(ids: [Int!]!): [Item!]! direct(id: Int!): String slow(id: Int!): String missing: String }
        type Item { id: Int! name: String! next: Item }
        """;

    [Fact]
    public async Task Execute_Should_FetchOnce_When_FieldsOfOneLevelLoad()
    {
        var log = new FetchLog();
        await using var server = await CreateAsync(log);

        var response = await server.ExecuteAsync("{ a: item(id: 1) { name } b: item(id: 2) { name } c: item(id: 1) { name } }");

        Json.AssertEqual("""{"data":{"a":{"name":"item 1"},"b":{"name":"item 2"},"c":{"name":"item 1"}}}""", response);
        Assert.Equal(["1,2"], log.Batches);
    }

    [Fact]
    public async Task Execute_Should_FetchOnceALevel_When_LoadsAreChained()
    {
        var log = new FetchLog();
        await using var server = await CreateAsync(log);

        var response = await server.ExecuteAsync("{ items(ids: [1, 11, 21]) { next { next { name } } } }");

        Json.AssertEqual(
            """{"data":{"items":[{"next":{"next":{"name":"item 3"}}},{"next":{"next":{"name":"item 13"}}},{"next":{"next":{"name":"item 23"}}}]}}""",
            response);
        Assert.Equal(["1,11,21", "2,12,22", "3,13,23"], log.Batches);
    }

    [Fact]
    public async Task Execute_Should_FetchEachKeyOnce_When_ResolversLoadAfterAnAwaitOnTheThreadPool()
    {
        var log = new FetchLog();
        await using var server = await CreateAsync(log);

        var response = await server.ExecuteAsync("{ a: direct(id: 1) b: direct(id: 2) c: direct(id: 3) d: direct(id: 1) }");

        Json.AssertEqual("""{"data":{"a":"item 1","b":"item 2","c":"item 3","d":"item 1"}}""", response);
        Assert.Equal(["1", "2", "3"], log.Batches.SelectMany(b => b.Split(',')).Order());
    }

    [Fact]
    public async Task Execute_Should_SplitFetches_When_BatchIsLargerThanAllowed()
    {
        var log = new FetchLog();
        await using var server = await CreateAsync(log, maxBatchSize: 2);

        await server.ExecuteAsync("{ items(ids: [1, 2, 3, 4, 5]) { name } }");

        Assert.Equal(["1,2", "3,4", "5"], log.Batches.Order());
    }

    [Fact]
    public async Task Execute_Should_ShareFetches_When_VariablesAreABatch()
    {
        var log = new FetchLog();
        await using var server = await CreateAsync(log);

        var response = await server.ExecuteAsync(
            "query($id: Int!) { item(id: $id) { name } }",
            """[{"id":1},{"id":2},{"id":"x"}]""");

        Assert.Equal(["1,2"], log.Batches);
        Assert.Contains("\"variableIndex\":0,\"data\":{\"item\":{\"name\":\"item 1\"}}", response, StringComparison.Ordinal);
        Assert.Contains("\"variableIndex\":1,\"data\":{\"item\":{\"name\":\"item 2\"}}", response, StringComparison.Ordinal);
        Assert.Contains("\"variableIndex\":2,\"errors\"", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_GiveErrorToEachField_When_FetchThrows()
    {
        var log = new FetchLog { Exception = new GraphQLException("source is down") };
        await using var server = await CreateAsync(log);

        var response = await server.ExecuteAsync("{ a: item(id: 1) { name } b: item(id: 2) { name } }");

        Json.AssertEqual(
            """
            {"errors":[
              {"message":"source is down","locations":[{"line":1,"column":3}],"path":["a"]},
              {"message":"source is down","locations":[{"line":1,"column":27}],"path":["b"]}],
             "data":{"a":null,"b":null}}
            """,
            response);
    }

    [Fact]
    public async Task LoadRequired_Should_NameTheKey_When_ThereIsNoValue()
    {
        await using var server = await CreateAsync(new FetchLog());

        var response = await server.ExecuteAsync("{ missing }", change: r => r);

        Assert.Contains("The key `-1` could not be resolved.", response, StringComparison.Ordinal);
    }

    private static Task<TestServer> CreateAsync(FetchLog log, int maxBatchSize = 1024)
        => TestServer.CreateAsync(builder =>
        {
            builder.Services.AddSingleton(log);
            builder.Services.AddDataLoader<IItemLoader>(services =>
            {
                var options = services.GetRequiredService<DataLoaderOptions>();
                options.MaxBatchSize = maxBatchSize;
                return new ItemLoader(log, services.GetRequiredService<IBatchScheduler>(), options);
            });
            builder
                .AddDocumentFromString(Sdl)
                .AddErrorFilter(e => e.Exception is KeyNotFoundException k ? ErrorBuilder.FromError(e).SetMessage(k.Message).Build() : e)
                .AddResolver("Query", "item", async c => await c.DataLoader<IItemLoader>().LoadAsync(c.ArgumentValue<int>("id"), c.RequestAborted))
                .AddResolver("Query", "items", async c => await c.DataLoader<IItemLoader>().LoadAsync(c.ArgumentValue<int[]>("ids"), c.RequestAborted))
                .AddResolver("Query", "direct", async c =>
                {
                    var id = c.ArgumentValue<int>("id");
                    await Task.Yield();
                    return (await c.Service<IItemLoader>().LoadAsync(id, c.RequestAborted))?.Name;
                })
                .AddResolver("Query", "missing", async c => (await c.DataLoader<IItemLoader>().LoadRequiredAsync(-1)).Name)
                .AddResolver("Item", "next", async c => await c.DataLoader<IItemLoader>().LoadAsync(c.Parent<Item>().Id + 1));
        });

    internal interface IItemLoader : IDataLoader<int, Item>;

    internal sealed record Item(int Id, string Name);

    internal sealed class FetchLog
    {
        public List<string> Batches { get; } = [];

        public Exception? Exception { get; init; }
    }

    private sealed class ItemLoader(FetchLog log, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<int, Item>(scheduler, options), IItemLoader
    {
        protected override async Task<IReadOnlyDictionary<int, Item>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            await Task.Yield();
            lock (log)
            {
                log.Batches.Add(string.Join(",", keys.Order()));
            }

            return log.Exception is null
                ? keys.Where(k => k >= 0).ToDictionary(k => k, k => new Item(k, $"item {k}"))
                : throw log.Exception;
        }
    }
}
