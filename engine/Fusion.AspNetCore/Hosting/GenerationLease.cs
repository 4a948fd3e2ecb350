using Cacao.Fusion.Execution;

namespace Cacao.Fusion;

/// <summary>How long a subscription may go on: without a bound while its generation is current, for a while once it has been replaced.</summary>
internal sealed class GenerationLease : IDisposable
{
    private readonly TaskCompletionSource _isOver = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ITimer _timer;
    private readonly TimeSpan _time;
    private readonly CancellationTokenRegistration _registration;

    public GenerationLease(CancellationToken replaced, FusionSubscriptionOptions options, TimeProvider timeProvider)
    {
        var jitter = options.ReloadJitter < options.MaxAgeAfterReload ? options.ReloadJitter : options.MaxAgeAfterReload;
#pragma warning disable CA5394 // Spreads load; nothing is to be guessed here.
        _time = options.MaxAgeAfterReload - (jitter * Random.Shared.NextDouble());
#pragma warning restore CA5394
        _timer = timeProvider.CreateTimer(
            static state => ((TaskCompletionSource)state!).TrySetResult(), _isOver, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _registration = replaced.UnsafeRegister(static state => ((GenerationLease)state!).Start(), this);
    }

    public Task IsOver => _isOver.Task;

    public void Dispose()
    {
        _registration.Dispose();
        _timer.Dispose();
    }

    private void Start() => _timer.Change(_time, Timeout.InfiniteTimeSpan);
}
