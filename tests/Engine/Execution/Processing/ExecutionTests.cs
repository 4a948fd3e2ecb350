using System.Text;
using Cacao.Execution.Tests.Support;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Tests.Processing;

public sealed class ExecutionTests
{
    [Fact]
    public async Task Execute_Should_KeepTheOrderOfFields_When_ConditionsLeaveSomeOut()
    {
        await using var server = await TestServer.CreateAsync(b => b
            .AddDocumentFromString("type Query { a: Int b: Int c: Int }")
            .AddResolver("Query", "a", _ => 1)
            .AddResolver("Query", "b", _ => 2)
            .AddResolver("Query", "c", _ => 3));
        const string query = "query($x: Boolean!, $y: Boolean = true) { a @include(if: $x) b ...F @skip(if: $y) a } fragment F on Query { c }";

        Assert.Equal("""{"data":{"b":2,"a":1}}""", await server.ExecuteAsync(query, """{"x":false}"""));
        Assert.Equal("""{"data":{"a":1,"b":2}}""", await server.ExecuteAsync(query, """{"x":true}"""));
        Assert.Equal("""{"data":{"a":1,"b":2,"c":3}}""", await server.ExecuteAsync(query, """{"x":true,"y":false}"""));
    }

    [Fact]
    public async Task Execute_Should_RunMutationsInOrder_When_EarlierOnesTakeLonger()
    {
        var order = new List<string>();
        var gate = new TaskCompletionSource();
        await using var server = await TestServer.CreateAsync(b => b
            .AddDocumentFromString("type Query { a: Int } type Mutation { first: Int second: Int }")
            .AddResolver("Mutation", "first", async _ =>
            {
                await gate.Task;
                order.Add("first");
                return 1;
            })
            .AddResolver("Mutation", "second", _ =>
            {
                order.Add("second");
                return 2;
            }));

        var response = server.ExecuteAsync("mutation { first second }");
        gate.SetResult();

        Assert.Equal("""{"data":{"first":1,"second":2}}""", await response);
        Assert.Equal(["first", "second"], order);
    }

    [Fact]
    public async Task Execute_Should_CallBatchResolverOnce_When_ManyObjectsSelectItsField()
    {
        var calls = 0;
        await using var server = await TestServer.CreateAsync(b => b
            .AddDocumentFromString("type Query { items: [Item!]! } type Item { id: Int! double(by: Int = 2): Int! }")
            .AddResolver("Query", "items", _ => new[] { new Item(1), new Item(2), new Item(3) })
            .ConfigureSchema(schema => schema.ConfigureMerged(types =>
                ((ObjectTypeConfiguration)types.Find("Item")!).Fields[1].BatchResolver = contexts =>
                {
                    calls++;
                    return new(contexts.Select(c => (object?)(c.Parent<Item>().Id * c.ArgumentValue<int>("by"))).ToArray());
                })));

        Assert.Equal(
            """{"data":{"items":[{"double":2,"x":3},{"double":4,"x":6},{"double":6,"x":9}]}}""",
            await server.ExecuteAsync("{ items { double x: double(by: 3) } }"));
        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task Execute_Should_ReadListsOfAllKinds_When_ResolversReturnThem()
    {
        await using var server = await TestServer.CreateAsync(b => b
            .AddDocumentFromString("type Query { array: [Int!] list: [Int] lazy: [Int] query: [Int] later: [[Int]] tasks: [Int] none: [Int] }")
            .AddResolver("Query", "array", _ => new[] { 1, 2 })
            .AddResolver("Query", "list", _ => new List<int?> { 1, null })
            .AddResolver("Query", "lazy", _ => Enumerable.Range(1, 2).Select(i => i * 2))
            .AddResolver("Query", "query", _ => new[] { 3, 4 }.AsQueryable())
            .AddResolver("Query", "later", _ => LaterAsync())
            .AddResolver("Query", "tasks", _ => new[] { Task.FromResult(1), TwoAsync() })
            .AddResolver("Query", "none", _ => Array.Empty<int>()));

        Assert.Equal(
            """{"data":{"array":[1,2],"list":[1,null],"lazy":[2,4],"query":[3,4],"later":[[1],[2]],"tasks":[1,2],"none":[]}}""",
            await server.ExecuteAsync("{ array list lazy query later tasks none }"));

        static async IAsyncEnumerable<int[]> LaterAsync()
        {
            yield return [1];
            await Task.Yield();
            yield return [2];
        }

        static async Task<int> TwoAsync()
        {
            await Task.Yield();
            return 2;
        }
    }

    [Fact]
    public async Task Execute_Should_EscapeText_When_LeavesNeedIt()
    {
        const string text = "quote \" back \\ line \n tab \t bell \u0007 smile 😀 lone \ud83d end é";
        await using var server = await TestServer.CreateAsync(b => b
            .AddDocumentFromString("type Query { text: String }")
            .AddResolver("Query", "text", _ => text));

        using var response = System.Text.Json.JsonDocument.Parse(await server.ExecuteAsync("{ text }"));

        Assert.Equal(text.Replace('\ud83d', '\ufffd').Replace("\ufffd\ude00", "😀", StringComparison.Ordinal), response.RootElement.GetProperty("data").GetProperty("text").GetString());
    }

    [Fact]
    public async Task Execute_Should_AnswerDeepObjects_When_TheyNestFurtherThanTheStack()
    {
        const int depth = 5_000;
        var query = new StringBuilder();
        for (var i = 0; i < depth; i += 100)
        {
            query.Append("fragment F").Append(i).Append(" on Query { ");
            query.Insert(query.Length, string.Concat(Enumerable.Repeat("self { ", 100)));
            query.Append(i + 100 < depth ? $"...F{i + 100}" : "leaf");
            query.Append(string.Concat(Enumerable.Repeat(" }", 101))).Append('\n');
        }

        await using var server = await TestServer.CreateAsync(b => b
            .ModifyCostOptions(o => o.EnforceCostLimits = false)
            .ModifyParserOptions(p => p with { MaxFields = 10_000 })
            .AddDocumentFromString("type Query { self: Query leaf: Int }")
            .ModifyRequestOptions(o => o.SkipValidation = true)
            .AddResolver("Query", "self", _ => new object())
            .AddResolver("Query", "leaf", _ => 1));
        var request = new OperationRequest { Query = Encoding.UTF8.GetBytes("{ ...F0 }\n" + query) };
        await using var result = await server.Executor.ExecuteAsync(request);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        ((OperationResult)result).WriteTo(buffer);
        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);

        Assert.Equal(depth, text.Split("\"self\"").Length - 1);
        Assert.Contains("{\"leaf\":1}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_FindTypesByRuntimeType_When_NothingElseNamesThem()
    {
        await using var server = await TestServer.CreateAsync(b => b
            .AddDocumentFromString("type Query { all: [Named!]! } interface Named { name: String } type Cat implements Named { name: String } type Dog implements Named { name: String }")
            .ConfigureSchema(schema => schema.ConfigureMerged(types =>
            {
                types.Find("Cat")!.RuntimeType = typeof(Cat);
                types.Find("Dog")!.RuntimeType = typeof(Dog);
            }))
            .AddResolver("Query", "all", _ => new object[] { new Cat("Tom"), new Puppy("Rex") }));

        Assert.Equal(
            """{"data":{"all":[{"__typename":"Cat","name":"Tom"},{"__typename":"Dog","name":"Rex"}]}}""",
            await server.ExecuteAsync("{ all { __typename name } }"));
    }

    [Fact]
    public async Task GetExecutor_Should_KeepSchemasApart_When_SeveralAreRegistered()
    {
        var services = new ServiceCollection();
        for (var i = 0; i < 9; i++)
        {
            var number = i;
            services.AddGraphQLServer($"s{i}").AddDocumentFromString("type Query { n: Int }").AddResolver("Query", "n", _ => number);
        }

        await using var provider = services.BuildServiceProvider();
        var executors = provider.GetRequiredService<IRequestExecutorProvider>();
        for (var i = 0; i < 9; i++)
        {
            var executor = await executors.GetExecutorAsync($"s{i}");
            await using var result = await executor.ExecuteAsync(new OperationRequest { Query = "{ n }"u8.ToArray() });
            Assert.Equal($$$"""{"data":{"n":{{{i}}}}}""", TestServer.Write((OperationResult)result));
        }

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await executors.GetExecutorAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await executors.GetExecutorAsync("other"));
    }

    private sealed record Item(int Id);

    private sealed record Cat(string Name);

    private record Dog(string Name);

    private sealed record Puppy(string Name) : Dog(Name);
}
