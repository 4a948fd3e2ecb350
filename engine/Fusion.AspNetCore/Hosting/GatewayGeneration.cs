using Cacao.Fusion.Execution;

namespace Cacao.Fusion;

/// <summary>
/// A gateway as one configuration made it. It lives until it has been replaced and the last request and subscription on it is done.
/// </summary>
internal sealed class GatewayGeneration(FusionRequestExecutor executor, IAsyncDisposable services) : IAsyncDisposable
{
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

    public ValueTask ReleaseAsync() => Interlocked.Decrement(ref _leases) == 0 ? DisposeAsync() : ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await Executor.DisposeAsync().ConfigureAwait(false);
        await services.DisposeAsync().ConfigureAwait(false);
    }
}
