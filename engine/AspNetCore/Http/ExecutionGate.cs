namespace Cacao.AspNetCore;

/// <summary>Lets only so many requests execute at once; the others wait in order.</summary>
internal sealed class ExecutionGate(int? limit) : IDisposable
{
    private readonly SemaphoreSlim? _semaphore = limit is { } count ? new SemaphoreSlim(count, count) : null;

    public ValueTask<Pass> EnterAsync(CancellationToken cancellationToken)
        => _semaphore is null || _semaphore.Wait(0, CancellationToken.None)
            ? new ValueTask<Pass>(new Pass(_semaphore))
            : WaitAsync(_semaphore, cancellationToken);

    public void Dispose() => _semaphore?.Dispose();

    private static async ValueTask<Pass> WaitAsync(SemaphoreSlim semaphore, CancellationToken cancellationToken)
    {
        await semaphore.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Pass(semaphore);
    }

    /// <summary>A place in execution, given back once.</summary>
    public struct Pass(SemaphoreSlim? semaphore) : IDisposable
    {
        private SemaphoreSlim? _semaphore = semaphore;

        public void Dispose()
        {
            _semaphore?.Release();
            _semaphore = null;
        }
    }
}
