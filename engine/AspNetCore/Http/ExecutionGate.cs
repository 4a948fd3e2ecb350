namespace Cacao.AspNetCore;

/// <summary>Lets only so many requests execute at once; the others wait in order.</summary>
internal sealed class ExecutionGate(int? limit) : IDisposable
{
    private readonly SemaphoreSlim? _semaphore = limit is { } count ? new SemaphoreSlim(count, count) : null;

    public async ValueTask<Pass> EnterAsync(CancellationToken cancellationToken)
    {
        if (_semaphore is not null)
        {
            await _semaphore.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        return new Pass(_semaphore);
    }

    public void Dispose() => _semaphore?.Dispose();

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
