namespace Cacao.Benchmarks.Subscribers;

/// <summary>What all clients together have seen.</summary>
internal sealed class Counter
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    private long _connected;
    private long _delivered;

    public long Delivered => Interlocked.Read(ref _delivered);

    public void AddConnected() => Interlocked.Increment(ref _connected);

    public void AddDelivered(int count) => Interlocked.Add(ref _delivered, count);

    public async Task WaitAsync(long connected, long delivered)
    {
        using var limit = new CancellationTokenSource(s_limit);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (Interlocked.Read(ref _connected) < connected || Delivered < delivered)
        {
            try
            {
                await timer.WaitForNextTickAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"{Interlocked.Read(ref _connected)} of {connected} are connected, {Delivered} of {delivered} events are delivered.");
            }
        }
    }
}
