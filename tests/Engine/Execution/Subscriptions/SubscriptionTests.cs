using Cacao.Execution.Tests.Support;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Tests.Subscriptions;

public sealed class SubscriptionTests
{
    [Fact]
    public async Task Subscribe_Should_AnswerEachEvent_When_TopicReceivesThem()
    {
        await using var server = await CreateAsync();
        var sender = server.Services.GetRequiredService<ITopicEventSender>();
        await using var stream = await SubscribeAsync(server);

        await sender.SendAsync("a", "one");
        await sender.SendAsync("other", "lost");
        await sender.SendAsync("a", "two");
        await sender.CompleteAsync("a");

        Assert.Equal(
            ["""{"data":{"message":"one"}}""", """{"data":{"message":"two"}}"""],
            await ReadAsync(stream));
    }

    [Fact]
    public async Task Subscribe_Should_EndTheTopic_When_StreamIsDisposedUnread()
    {
        await using var server = await CreateAsync();
        var stream = await SubscribeAsync(server);
        var topics = server.Services.GetRequiredService<InMemoryTopics>();
        Assert.Equal(1, topics.Count);

        await stream.DisposeAsync();

        Assert.Equal(0, topics.Count);
    }

    [Fact]
    public async Task Subscribe_Should_EndWithErrors_When_SourceThrows()
    {
        await using var server = await CreateAsync();
        var request = new OperationRequest { Query = "subscription { failing }"u8.ToArray() };
        await using var stream = (ResponseStream)await server.Executor.ExecuteAsync(request);

        var results = await ReadAsync(stream);

        Assert.Equal("""{"data":{"failing":1}}""", results[0]);
        Assert.Equal("""{"errors":[{"message":"sub boom","locations":[{"line":1,"column":16}],"path":["failing"]}]}""", results[1]);
        Assert.Equal(2, results.Count);
    }

    [Fact]
    public async Task Subscribe_Should_DropTheOldest_When_ReaderIsSlow()
    {
        await using var server = await CreateAsync(new SubscriptionOptions { TopicBufferCapacity = 2 });
        var sender = server.Services.GetRequiredService<ITopicEventSender>();
        await using var stream = await SubscribeAsync(server);
        foreach (var text in new[] { "1", "2", "3", "4" })
        {
            await sender.SendAsync("a", text);
        }

        await sender.CompleteAsync("a");

        Assert.Equal(["""{"data":{"message":"3"}}""", """{"data":{"message":"4"}}"""], await ReadAsync(stream));
    }

    [Fact]
    public async Task Subscribe_Should_SayThatEventsWereLost_When_BufferFails()
    {
        var topics = new InMemoryTopics(new SubscriptionOptions { TopicBufferCapacity = 1, TopicBufferFullMode = TopicBufferFullMode.Fail });
        await using var stream = await topics.SubscribeAsync<int>("t");
        await topics.SendAsync("t", 1);
        await topics.SendAsync("t", 2);
        var seen = new List<int>();

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var item in stream.ReadEventsAsync())
            {
                seen.Add(item);
            }
        });

        Assert.Equal([1], seen);
        Assert.Contains("too slow", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscribe_Should_StopReading_When_Cancelled()
    {
        await using var server = await CreateAsync();
        using var cancellation = new CancellationTokenSource();
        await using var stream = await SubscribeAsync(server);
        var reading = Task.Run(async () =>
        {
            await foreach (var result in stream.ReadResultsAsync(cancellation.Token))
            {
                await result.DisposeAsync();
            }
        });

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public async Task SubscribeAsync_Should_ReceiveWhatASenderSends_When_CodeReadsTheTopic()
    {
        await using var server = await CreateAsync();
        var sender = server.Services.GetRequiredService<ITopicEventSender>();
        var receiver = server.Services.GetRequiredService<ITopicEventReceiver>();
        await sender.SendAsync("a", 0);
        await using var stream = await receiver.SubscribeAsync<int>("a");
        await using var newest = await receiver.SubscribeAsync<int>("a", 1, TopicBufferFullMode.DropOldest);

        await sender.SendAsync("a", 1);
        await sender.SendAsync("b", 2);
        await sender.SendAsync("a", 3);
        await sender.CompleteAsync("a");

        Assert.Equal([1, 3], await stream.ReadEventsAsync().ToListAsync());
        Assert.Equal([3], await newest.ReadEventsAsync().ToListAsync());
    }

    private static async Task<ResponseStream> SubscribeAsync(TestServer server)
        => (ResponseStream)await server.Executor.ExecuteAsync(
            new OperationRequest { Query = "subscription { message(topic: \"a\") }"u8.ToArray() });

    private static async Task<List<string>> ReadAsync(ResponseStream stream)
    {
        var results = new List<string>();
        await foreach (var result in stream.ReadResultsAsync())
        {
            results.Add(TestServer.Write(result));
            await result.DisposeAsync();
        }

        return results;
    }

    private static Task<TestServer> CreateAsync(SubscriptionOptions? options = null)
        => TestServer.CreateAsync(builder => builder
            .AddDocumentFromString("type Query { a: Int } type Subscription { message(topic: String!): String failing: Int }")
            .AddInMemorySubscriptions(options)
            .ConfigureSchema(schema => schema.ConfigureMerged(types =>
            {
                var fields = ((ObjectTypeConfiguration)types.Find("Subscription")!).Fields;
                fields[0].SubscribeResolver = c => c.SubscribeAsync<string>(c.ArgumentValue<string>("topic"));
                fields[1].SubscribeResolver = _ => new(FailingAsync());
                foreach (var field in fields)
                {
                    field.PureResolver = c => c.EventMessage<object?>();
                }
            })));

    private static async IAsyncEnumerable<object?> FailingAsync()
    {
        await Task.Yield();
        yield return 1;
        throw new GraphQLException("sub boom");
    }
}
