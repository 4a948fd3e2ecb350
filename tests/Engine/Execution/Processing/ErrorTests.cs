using Cacao.Execution.Tests.Support;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Cacao.Execution.Tests.Processing;

public sealed class ErrorTests
{
    private const string Sdl = """
        type Query { fails: String failsHard: String! item: Item! items: [Item!] ok: String slow: String }
        type Item { id: Int! broken: Int! }
        """;

    [Fact]
    public async Task Execute_Should_HideTheException_When_ResolverThrows()
    {
        await using var server = await CreateAsync();

        Json.AssertEqual(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["fails"]}],"data":{"fails":null,"ok":"ok"}}""",
            await server.ExecuteAsync("{ fails ok }"));
    }

    [Fact]
    public async Task Execute_Should_ShowTheException_When_DetailsAreOn()
    {
        await using var server = await CreateAsync(o => o.IncludeExceptionDetails = true);

        Assert.Contains("\"extensions\":{\"message\":\"secret\"", await server.ExecuteAsync("{ fails }"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, """{"errors":[{"message":"broken","locations":[{"line":1,"column":16}],"path":["items",0,"broken"]}],"data":{"items":null,"ok":"ok"}}""")]
    [InlineData(ErrorHandlingMode.Null, """{"errors":[{"message":"broken","locations":[{"line":1,"column":16}],"path":["items",0,"broken"]},{"message":"broken","locations":[{"line":1,"column":16}],"path":["items",1,"broken"]}],"data":{"items":[{"id":1,"broken":null},{"id":2,"broken":null}],"ok":"ok"}}""")]
    [InlineData(ErrorHandlingMode.Halt, """{"errors":[{"message":"broken","locations":[{"line":1,"column":16}],"path":["items",0,"broken"]}],"data":null}""")]
    public async Task Execute_Should_HandleErrorsAsAsked_When_NonNullFieldFails(ErrorHandlingMode? mode, string expected)
    {
        await using var server = await CreateAsync();

        Json.AssertEqual(expected, await server.ExecuteAsync("{ items { id   broken } ok }", change: r => r with { OnError = mode }));
    }

    [Fact]
    public async Task Execute_Should_ChangeErrors_When_FilterIsRegistered()
    {
        await using var server = await CreateAsync(configure: b => b.AddErrorFilter(
            e => ErrorBuilder.FromError(e).SetMessage("filtered").SetCode("X").Build()));

        Json.AssertEqual(
            """{"errors":[{"message":"filtered","locations":[{"line":1,"column":3}],"path":["fails"],"extensions":{"code":"X"}}],"data":{"fails":null}}""",
            await server.ExecuteAsync("{ fails }"));
    }

    [Fact]
    public async Task Execute_Should_RunFiltersInTheirOrder_When_ThereAreSeveral()
    {
        await using var server = await CreateAsync(configure: b => b
            .AddErrorFilter(_ => new CodeFilter("FIRST"))
            .AddErrorFilter(e => e.WithMessage($"{e.Message} {e.Code}").SetExtension("more", 1).RemoveExtension("secret").WithException(null)));

        Json.AssertEqual(
            """{"errors":[{"message":"Unexpected Execution Error FIRST","locations":[{"line":1,"column":3}],"path":["fails"],"extensions":{"code":"FIRST","more":1}}],"data":{"fails":null}}""",
            await server.ExecuteAsync("{ fails }"));
    }

    [Fact]
    public async Task Execute_Should_RefuseWhatExceedsTheLimits_When_TheyAreChanged()
    {
        await using var server = await CreateAsync(configure: b => b
            .ModifyParserOptions(o => o.MaxAllowedFields = 3)
            .AddMaxExecutionDepthRule(2)
            .DisableIntrospection());

        Assert.Contains("\"data\":{\"ok\":\"ok\"}", await server.ExecuteAsync("{ ok }"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", await server.ExecuteAsync("{ a: ok b: ok c: ok d: ok }"), StringComparison.Ordinal);
        Assert.Contains("exceeds the allowed depth of 2", await server.ExecuteAsync("{ __schema { queryType { name } } }"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", await server.ExecuteAsync("{ __type(name: \"Item\") { name } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_EndWithTimeout_When_ResolverTakesTooLong()
    {
        var time = new FakeTimeProvider();
        var started = new TaskCompletionSource();
        await using var server = await CreateAsync(
            o => o.ExecutionTimeout = TimeSpan.FromSeconds(1),
            b =>
            {
                b.Services.AddSingleton<TimeProvider>(time);
                b.AddResolver("Query", "slow", async c =>
                {
                    var cancelled = new TaskCompletionSource();
                    await using var registration = c.RequestAborted.Register(cancelled.SetResult);
                    started.SetResult();
                    await cancelled.Task;
                    c.RequestAborted.ThrowIfCancellationRequested();
                    return "never";
                });
            });

        var response = server.ExecuteAsync("{ slow }");
        await started.Task;
        time.Advance(TimeSpan.FromSeconds(2));

        Assert.Contains(ErrorCodes.Timeout, await response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_EndWithTimeout_When_CallerStopsWaiting()
    {
        var time = new FakeTimeProvider();
        var started = new TaskCompletionSource();
        await using var server = await CreateAsync(
            o => o.ExecutionTimeout = TimeSpan.FromSeconds(30),
            b =>
            {
                b.Services.AddSingleton<TimeProvider>(time);
                b.AddResolver("Query", "slow", async c =>
                {
                    var cancelled = new TaskCompletionSource();
                    await using var registration = c.RequestAborted.Register(cancelled.SetResult);
                    started.SetResult();
                    await cancelled.Task;
                    c.RequestAborted.ThrowIfCancellationRequested();
                    return "never";
                });
            });

        var request = new OperationRequest { Query = "{ slow }"u8.ToArray(), Deadline = time.GetUtcNow().AddSeconds(3) };
        var response = server.Executor.ExecuteAsync(request).AsTask();
        await started.Task;
        time.Advance(TimeSpan.FromSeconds(3));
        Assert.False(response.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(2));

        await using var result = (OperationResult)await response;
        Assert.Equal(503, result.StatusCode);
        Assert.Equal(ErrorCodes.Timeout, Assert.Single(result.Errors).Code);
    }

    [Fact]
    public async Task Execute_Should_Throw_When_CallerCancels()
    {
        using var cancellation = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        await using var server = await CreateAsync(configure: b => b.AddResolver("Query", "slow", async c =>
        {
            var cancelled = new TaskCompletionSource();
            await using var registration = c.RequestAborted.Register(cancelled.SetResult);
            started.SetResult();
            await cancelled.Task;
            return "late";
        }));

        var execution = server.Executor.ExecuteAsync(new OperationRequest { Query = "{ slow }"u8.ToArray() }, cancellation.Token).AsTask();
        await started.Task;
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => execution);
    }

    [Theory]
    [InlineData("{ nope }", "Cannot query field \\\"nope\\\" on type \\\"Query\\\".")]
    [InlineData("{ ", "Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("subscription { x }", "subscription")]
    public async Task Execute_Should_RefuseBeforeExecution_When_DocumentIsNotValid(string query, string message)
    {
        await using var server = await CreateAsync();

        var response = await server.ExecuteAsync(query);

        Assert.Contains(message, response, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_RefuseIntrospection_When_ItIsOff()
    {
        await using var server = await CreateAsync(o => o.EnableIntrospection = false);

        Assert.Contains(ErrorCodes.IntrospectionNotAllowed, await server.ExecuteAsync("{ ...F } fragment F on Query { __schema { description } }"), StringComparison.Ordinal);
        Assert.DoesNotContain("errors", await server.ExecuteAsync("{ __typename }"), StringComparison.Ordinal);
    }

    private static Task<TestServer> CreateAsync(Action<RequestExecutorOptions>? options = null, Action<IRequestExecutorBuilder>? configure = null)
        => TestServer.CreateAsync(builder =>
        {
            builder
                .AddDocumentFromString(Sdl)
                .AddResolver("Query", "fails", _ => throw new InvalidOperationException("secret"))
                .AddResolver("Query", "ok", _ => "ok")
                .AddResolver("Query", "items", _ => new[] { new Item(1), new Item(2) })
                .AddResolver("Item", "broken", _ => throw new GraphQLException("broken"));
            builder.ModifyRequestOptions(options ?? (_ => { }));
            configure?.Invoke(builder);
        });

    private sealed record Item(int Id);

    private sealed class CodeFilter(string code) : IErrorFilter
    {
        public IError OnError(IError error) => error.WithCode(code).SetExtension("secret", "s");
    }
}
