namespace Cacao.Execution.Processing;

/// <summary>The time that cancelled work is still waited for.</summary>
internal sealed class GracePeriod : IDisposable
{
    private readonly ITimer _timer;
    private volatile bool _isOver;

    public GracePeriod(TimeProvider time, TimeSpan period, PumpSignal signal)
        => _timer = time.CreateTimer(
            _ =>
            {
                _isOver = true;
                signal.Set();
            },
            null,
            period,
            Timeout.InfiniteTimeSpan);

    public bool IsOver => _isOver;

    public void Dispose() => _timer.Dispose();
}
