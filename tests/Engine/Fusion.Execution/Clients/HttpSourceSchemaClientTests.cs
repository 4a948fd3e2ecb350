using System.Text;
using Cacao.Execution;
using Cacao.Language;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace Cacao.Fusion.Execution.Tests;

public sealed class HttpSourceSchemaClientTests
{
    [Fact]
    public async Task ExecuteAsync_Should_SendOneRequest_When_ThereIsOneSet()
    {
        string? body = null, accept = null, contentType = null;
        await using var source = await HttpTestSource.StartAsync(async context =>
        {
            body = await new StreamReader(context.Request.Body).ReadToEndAsync();
            accept = context.Request.Headers.Accept;
            contentType = context.Request.ContentType;
            await AnswerAsync(context, "application/json", "{\"data\":{\"a\":1}}");
        });
        await using var client = source.CreateClient();

        var response = await client.ExecuteAsync(Request("{ a }", """{"x":1}"""), default);

        Assert.Equal("""{"query":"{ a }","variables":{"x":1}}""", body);
        Assert.Equal("application/graphql-response+json, application/json; q=0.9", accept!.Replace("json;q", "json; q", StringComparison.Ordinal));
        Assert.Equal("application/json; charset=utf-8", contentType);
        Assert.Equal(SourceResponseFormat.Single, response.Format);
        Assert.Equal("{\"data\":{\"a\":1}}", Encoding.UTF8.GetString(response.Body.Written));
    }

    [Fact]
    public async Task ExecuteAsync_Should_SendVariablesAsList_When_ThereAreSeveralSets()
    {
        string? body = null;
        await using var source = await HttpTestSource.StartAsync(async context =>
        {
            body = await new StreamReader(context.Request.Body).ReadToEndAsync();
            await AnswerAsync(context, "text/event-stream", "event: next\ndata: {\"variableIndex\":1}\n\nevent: next\r\ndata: {\"variableIndex\":0}\r\n\r\nevent: complete\ndata:\n\n");
        });
        await using var client = source.CreateClient();

        var response = await client.ExecuteAsync(Request("{ a }", """{"x":1}""", """{"x":2}"""), default);

        Assert.Equal("""{"query":"{ a }","variables":[{"x":1},{"x":2}]}""", body);
        Assert.Equal(SourceResponseFormat.Sequence, response.Format);
        Assert.Equal("{\"variableIndex\":1}\n{\"variableIndex\":0}", Encoding.UTF8.GetString(response.Body.Written).Trim());
    }

    [Theory]
    [InlineData(OperationType.Query, 3)]
    [InlineData(OperationType.Mutation, 1)]
    public async Task ExecuteAsync_Should_RetryQueriesOnly_When_SourceIsUnavailable(OperationType type, int expected)
    {
        var calls = 0;
        await using var source = await HttpTestSource.StartAsync(async context =>
        {
            if (Interlocked.Increment(ref calls) < 3)
            {
                context.Response.StatusCode = 503;
                return;
            }

            await AnswerAsync(context, "application/json", "{\"data\":{}}");
        });
        await using var client = source.CreateClient();

        var failure = await Record.ExceptionAsync(() => client.ExecuteAsync(Request(type, "{ a }", "{}"), default).AsTask());

        Assert.Equal(expected, calls);
        Assert.Equal(type == OperationType.Query, failure is null);
    }

    [Theory]
    [InlineData(OperationType.Query)]
    [InlineData(OperationType.Mutation)]
    public async Task ExecuteAsync_Should_LeaveTheSourceAlone_When_ItFailsAgainAndAgain(OperationType type)
    {
        var calls = 0;
        var isDown = true;
        await using var source = await HttpTestSource.StartAsync(async context =>
        {
            calls++;
            if (isDown)
            {
                context.Response.StatusCode = 503;
                return;
            }

            await AnswerAsync(context, "application/json", "{\"data\":{}}");
        });
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        var options = new HttpSourceSchemaOptions { Url = source.Url, MaxRetries = 0, BreakAtCalls = 4, BreakDuration = TimeSpan.FromSeconds(5) };
        await using var client = source.CreateClient(options, time);
        for (var i = 0; i < 4; i++)
        {
            await Assert.ThrowsAsync<SourceSchemaException>(() => client.ExecuteAsync(Request(type, "{ a }", "{}"), default).AsTask());
        }

        isDown = false;
        var refused = await Assert.ThrowsAsync<SourceSchemaException>(() => client.ExecuteAsync(Request(type, "{ a }", "{}"), default).AsTask());
        time.Advance(TimeSpan.FromSeconds(6));
        using var answered = (await client.ExecuteAsync(Request(type, "{ a }", "{}"), default)).Body;

        Assert.Equal(FusionErrorCodes.SourceUnavailable, refused.Code);
        Assert.Equal(5, calls);
    }

    [Theory]
    [InlineData(500, "text/html", FusionErrorCodes.SourceUnavailable)]
    [InlineData(500, "application/json", FusionErrorCodes.SourceUnavailable)]
    [InlineData(404, "text/plain", FusionErrorCodes.InvalidSourceResponse)]
    public async Task ExecuteAsync_Should_Throw_When_AnswerIsNoGraphQL(int status, string contentType, string code)
    {
        await using var source = await HttpTestSource.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return AnswerAsync(context, contentType, "{}");
        });
        await using var client = source.CreateClient();

        var exception = await Assert.ThrowsAsync<SourceSchemaException>(() => client.ExecuteAsync(Request("{ a }", "{}"), default).AsTask());

        Assert.Equal(code, exception.Code);
    }

    [Fact]
    public async Task ExecuteAsync_Should_TakeRefusal_When_StatusIsBadRequest()
    {
        await using var source = await HttpTestSource.StartAsync(context =>
        {
            context.Response.StatusCode = 400;
            return AnswerAsync(context, "application/graphql-response+json", "{\"errors\":[{\"message\":\"No.\"}]}");
        });
        await using var client = source.CreateClient();

        var response = await client.ExecuteAsync(Request("{ a }", "{}"), default);

        Assert.Equal("{\"errors\":[{\"message\":\"No.\"}]}", Encoding.UTF8.GetString(response.Body.Written));
    }

    [Fact]
    public async Task ExecuteAsync_Should_Throw_When_NobodyListens()
    {
        var source = await HttpTestSource.StartAsync(_ => Task.CompletedTask);
        await using var client = source.CreateClient();
        await source.DisposeAsync();

        var exception = await Assert.ThrowsAsync<SourceSchemaException>(() => client.ExecuteAsync(Request("{ a }", "{}"), default).AsTask());

        Assert.Equal(FusionErrorCodes.SourceUnavailable, exception.Code);
    }

    [Fact]
    public async Task ExecuteAsync_Should_Throw_When_AnswerIsTooLarge()
    {
        await using var source = await HttpTestSource.StartAsync(context => AnswerAsync(context, "application/json", new string(' ', 4096) + "{}"));
        await using var client = source.CreateClient(new HttpSourceSchemaOptions { Url = source.Url, MaxResponseBytes = 1024 });

        var exception = await Assert.ThrowsAsync<SourceSchemaException>(() => client.ExecuteAsync(Request("{ a }", "{}"), default).AsTask());

        Assert.Equal(FusionErrorCodes.InvalidSourceResponse, exception.Code);
    }

    [Fact]
    public async Task ExecuteAsync_Should_EndCallAtSource_When_Cancelled()
    {
        var reached = new TaskCompletionSource();
        var ended = new TaskCompletionSource();
        await using var source = await HttpTestSource.StartAsync(async context =>
        {
            context.RequestAborted.Register(ended.SetResult);
            reached.SetResult();
            await ended.Task;
        });
        await using var client = source.CreateClient();
        using var cancellation = new CancellationTokenSource();
        var running = client.ExecuteAsync(Request("{ a }", "{}"), cancellation.Token).AsTask();
        await reached.Task;

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        await ended.Task;
    }

    [Fact]
    public async Task ExecuteAsync_Should_EndCallAndAskTheNext_When_DeadlineComes()
    {
        var ended = new TaskCompletionSource();
        var calls = 0;
        await using var source = await HttpTestSource.StartAsync(async context =>
        {
            if (Interlocked.Increment(ref calls) == 1)
            {
                await using var registration = context.RequestAborted.Register(ended.SetResult);
                await ended.Task;
                return;
            }

            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("""{"data":{}}""");
        });
        await using var client = source.CreateClient(new HttpSourceSchemaOptions { Url = source.Url, CallTimeout = TimeSpan.FromMinutes(5) });
        var late = Request(OperationType.Query, "{ a }", "{}");
        late.Deadline = DateTimeOffset.UtcNow.AddMilliseconds(200);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await client.ExecuteAsync(late, CancellationToken.None));
        await ended.Task;

        var answer = await client.ExecuteAsync(Request(OperationType.Query, "{ a }", "{}"), CancellationToken.None);
        Assert.Equal("""{"data":{}}""", Encoding.UTF8.GetString(answer.Body.Written));
        answer.Body.Dispose();
    }

    [Fact]
    public async Task SubscribeAsync_Should_GiveEvents_When_SourceStreams()
    {
        await using var source = await HttpTestSource.StartAsync(context => AnswerAsync(
            context, "text/event-stream", ":\n\nevent: next\ndata: {\"data\":{\"n\":1}}\n\nevent: next\ndata: {\"data\":{\"n\":2}}\n\nevent: complete\ndata:\n\n"));
        await using var client = source.CreateClient();
        var events = new List<string>();

        await foreach (var message in client.SubscribeAsync(Request(OperationType.Subscription, "subscription { n }", "{}"), default))
        {
            events.Add(Encoding.UTF8.GetString(message.Body.Written));
        }

        Assert.Equal(["{\"data\":{\"n\":1}}", "{\"data\":{\"n\":2}}"], events);
    }

    [Fact]
    public async Task SubscribeAsync_Should_Throw_When_StreamBreaksOff()
    {
        await using var source = await HttpTestSource.StartAsync(context => AnswerAsync(
            context, "text/event-stream", "event: next\ndata: {\"data\":{\"n\":1}}\n\n"));
        await using var client = source.CreateClient();
        await using var events = client.SubscribeAsync(Request(OperationType.Subscription, "subscription { n }", "{}"), default).GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());

        var exception = await Assert.ThrowsAsync<SourceSchemaException>(() => events.MoveNextAsync().AsTask());

        Assert.Equal(FusionErrorCodes.SourceUnavailable, exception.Code);
    }

    private static Task AnswerAsync(HttpContext context, string contentType, string body)
    {
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(body);
    }

    private static SourceSchemaRequest Request(string text, params string[] sets) => Request(OperationType.Query, text, sets);

    private static SourceSchemaRequest Request(OperationType type, string text, params string[] sets)
    {
        var variables = new PooledBuffer();
        var offsets = new List<int>();
        variables.Write((byte)'[');
        foreach (var set in sets)
        {
            if (offsets.Count > 0)
            {
                variables.Write((byte)',');
            }

            offsets.Add(variables.Length);
            variables.Write(Encoding.UTF8.GetBytes(set));
            offsets.Add(variables.Length);
        }

        variables.Write((byte)']');
        var operation = new SourceOperation(
            type, Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes($"\"{text}\""), variables, [.. offsets], sets.Length);
        return new SourceSchemaRequest("remote", [operation], new OperationRequest());
    }
}
