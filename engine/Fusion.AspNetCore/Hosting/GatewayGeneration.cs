using Cacao.Fusion.Execution;

namespace Cacao.Fusion;

/// <summary>
/// A gateway as one configuration made it. It lives until it has been replaced and the last request and subscription on it is done.
/// </summary>
internal sealed class GatewayGeneration(
    FusionRequestExecutor executor, CapabilityProbes probes, IAsyncDisposable services, FusionSubscriptionOptions subscriptions, TimeProvider timeProvider)
    : IAsyncDisposable
{
    private readonly CancellationTokenSource _replaced = new();

    // One for being current, one for each request.
    private int _leases = 1;

    public FusionRequestExecutor Executor { get; } = executor;

    public bool TryLease()
    {
        var leases = Volatile.Read(ref _leases);
        while (leases > 0)
        {
            var seen = Interlocked.CompareExchange(ref _leases, leases + 1, leases);
            if (seen == leases)
            {
                return true;
            }

            leases = seen;
        }

        return false;
    }

    /// <summary>The bound of a subscription that goes on after another generation has taken this one's place.</summary>
    public GenerationLease LimitLease() => new(_replaced.Token, subscriptions, timeProvider);

    /// <summary>Another generation takes requests from now on.</summary>
    public async ValueTask ReplaceAsync()
    {
        await _replaced.CancelAsync().ConfigureAwait(false);
        await ReleaseAsync().ConfigureAwait(false);
    }

    public ValueTask ReleaseAsync() => Interlocked.Decrement(ref _leases) == 0 ? DisposeAsync() : ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await probes.DisposeAsync().ConfigureAwait(false);
        await Executor.DisposeAsync().ConfigureAwait(false);
        await services.DisposeAsync().ConfigureAwait(false);
        _replaced.Dispose();
    }
}
