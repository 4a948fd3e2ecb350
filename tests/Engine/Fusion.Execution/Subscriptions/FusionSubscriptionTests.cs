using System.Globalization;
using Cacao.Execution;
using Cacao.Fusion.Composition;
using Microsoft.Extensions.Time.Testing;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>A client that does not take its events is bounded and told; one that leaves is followed by the gateway.</summary>
public sealed class FusionSubscriptionTests
{
    private const string Schema = "type Query { a: Int } type Subscription { counted: Int }";

    private readonly FakeTimeProvider _time = new();
    private readonly PushedSource _source = new();

    [Fact]
    public async Task Subscription_Should_WaitWithTheSource_When_ClientTakesAWhile()
    {
        await using var subscription = await SubscribeAsync();
        await using var results = subscription.ReadResultsAsync().GetAsyncEnumerator();
        Push(0, 10);
        Assert.Equal("0", await NextAsync(results));
        var taken = await SettleAsync();

        for (var i = 1; i < 10; i++)
        {
            Assert.Equal(i.ToString(CultureInfo.InvariantCulture), await NextAsync(results));
        }

        Assert.InRange(taken, 3, 5);
        Assert.Equal(10, _source.Taken);
    }

    [Fact]
    public async Task Subscription_Should_EndAndTell_When_ClientTakesNothingForTooLong()
    {
        await using var subscription = await SubscribeAsync();
        await using var results = subscription.ReadResultsAsync().GetAsyncEnumerator();
        Push(0, 10);
        Assert.Equal("0", await NextAsync(results));
        await SettleAsync();

        _time.Advance(TimeSpan.FromSeconds(31));
        await _source.Left.Task.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal("1", await NextAsync(results));
        Assert.Equal("2", await NextAsync(results));
        Assert.Contains(FusionErrorCodes.SubscriberTooSlow, await NextAsync(results), StringComparison.Ordinal);
        Assert.False(await results.MoveNextAsync());
    }

    [Fact]
    public async Task Subscription_Should_GiveWhatHasCome_When_TheSourceBreaksOff()
    {
        await using var subscription = await SubscribeAsync();
        await using var results = subscription.ReadResultsAsync().GetAsyncEnumerator();
        Push(0, 2);
        _source.End(new IOException("Cut."));

        Assert.Equal("0", await NextAsync(results));
        Assert.Equal("1", await NextAsync(results));
        Assert.Contains(FusionErrorCodes.SourceUnavailable, await NextAsync(results), StringComparison.Ordinal);
        Assert.False(await results.MoveNextAsync());
    }

    [Fact]
    public async Task Subscription_Should_LeaveTheSourceWithinASecond_When_ClientLeaves()
    {
        await using var subscription = await SubscribeAsync();
        using var client = new CancellationTokenSource();
        await using var results = subscription.ReadResultsAsync(client.Token).GetAsyncEnumerator(client.Token);
        Push(0, 1);
        Assert.Equal("0", await NextAsync(results));
        var next = results.MoveNextAsync().AsTask();

        await client.CancelAsync();

        await _source.Left.Task.WaitAsync(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    private void Push(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            _source.Push($$$"""{"data":{"counted":{{{i}}}}}""");
        }
    }

    /// <summary>Waits until the gateway takes no more, which its timer for the slow client tells.</summary>
    private async Task<int> SettleAsync()
    {
        var before = _time.PendingTimers;
        while (_source.Taken < 4 || _time.PendingTimers == 0)
        {
            await Task.Yield();
        }

        Assert.True(_time.PendingTimers >= before);
        return _source.Taken;
    }

    private async Task<ResponseStream> SubscribeAsync()
    {
        var gateway = new TestGateway(
            TestSchemas.Compose([new SourceSchemaText("counter", Schema)]),
            _ => _source,
            options => (options.Subscriptions.BufferSize, options.Subscriptions.StallTimeout) = (2, TimeSpan.FromSeconds(30)),
            _time);
        return Assert.IsAssignableFrom<ResponseStream>(await gateway.StartAsync("subscription { counted }"));
    }

    private static async Task<string> NextAsync(IAsyncEnumerator<OperationResult> results)
    {
        Assert.True(await results.MoveNextAsync());
        await using var result = results.Current;
        var text = TestGateway.Write(result);
        return result.Errors.Count > 0 ? text : new string([.. text.Where(char.IsAsciiDigit)]);
    }
}
