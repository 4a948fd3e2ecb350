using Cacao.Language;

namespace Cacao.Execution.Processing;

/// <summary>The token that resolvers see: cancelled with the request, or when the operation's time is up. Made when first asked for.</summary>
/// <param name="runtime">Has the time that operations are given.</param>
/// <param name="operationType">Subscriptions have no end.</param>
/// <param name="deadline">When the caller stops waiting; null where it did not say.</param>
/// <param name="requestAborted">The caller is gone.</param>
internal sealed class ExecutionCancellation(
    SchemaRuntime runtime, OperationType operationType, DateTimeOffset? deadline, CancellationToken requestAborted) : IDisposable
{
    // How long resolvers may take to notice a cancellation before their scopes are taken away.
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(5);

    // Who stops waiting ends the request itself, and knows best what to say of it. This is for callers behind something that hides their end.
    private static readonly TimeSpan s_margin = TimeSpan.FromSeconds(1);

    private readonly Lock _sync = new();
    private CancellationTokenSource? _source;
    private CancellationTokenRegistration _registration;
    private TimeSpan _time;
    private bool _isWatched;
    private bool _isDisposed;

    public bool IsCancellationRequested => _source?.IsCancellationRequested ?? requestAborted.IsCancellationRequested;

    public CancellationToken Token
    {
        get
        {
            lock (_sync)
            {
                if (_source is null)
                {
                    _time = TimeLeft();
                    _source = _time == Timeout.InfiniteTimeSpan
                        ? new CancellationTokenSource()
                        : new CancellationTokenSource(_time, runtime.TimeProvider);
                    _registration = requestAborted.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), _source);
                    if (_isDisposed)
                    {
                        _source.Cancel();
                    }
                }

                return _source.Token;
            }
        }
    }

    /// <summary>Ends the work before its time.</summary>
    public void Cancel()
    {
        lock (_sync)
        {
            if (_isDisposed)
            {
                return;
            }
        }

        _ = Token;
        _source!.Cancel();
    }

    /// <summary>Wakes the pump when the token is cancelled.</summary>
    public void OnCancelled(PumpSignal signal)
    {
        if (Interlocked.Exchange(ref _isWatched, true))
        {
            return;
        }

        Token.UnsafeRegister(static state => ((PumpSignal)state!).Set(), signal);
    }

    public GracePeriod StartGrace(PumpSignal signal) => new(runtime.TimeProvider, s_grace, signal);

    /// <summary>Throws for whichever it was: the caller's cancellation or the time-out.</summary>
    public void Throw()
    {
        requestAborted.ThrowIfCancellationRequested();
        throw new ExecutionTimeoutException(_time);
    }

    public void Dispose()
    {
        lock (_sync)
        {
            _isDisposed = true;
            _registration.Dispose();
            _source?.Dispose();
        }
    }

    /// <summary>What the operation is given: the server's time, or a little more than the caller's where that is shorter.</summary>
    private TimeSpan TimeLeft()
    {
        var own = runtime.Options.ExecutionTimeout;
        if (operationType == OperationType.Subscription)
        {
            return Timeout.InfiniteTimeSpan;
        }

        if (deadline is not { } end)
        {
            return own;
        }

        var left = end + s_margin - runtime.TimeProvider.GetUtcNow();
        return left <= TimeSpan.Zero ? TimeSpan.Zero
            : own == Timeout.InfiniteTimeSpan || left < own ? left
            : own;
    }
}
