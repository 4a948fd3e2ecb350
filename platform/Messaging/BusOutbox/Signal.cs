namespace EShop.Messaging.BusOutbox;

/// <summary>Wakes one waiting loop. Signals that come while nobody waits are kept, as one.</summary>
internal sealed class Signal
{
    /// <summary>Replaced by the waiting loop alone, before it looks at the database; set by anyone.</summary>
    private volatile TaskCompletionSource _set = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Set() => _set.TrySetResult();

    /// <summary>Waits for a signal, at most for the given time.</summary>
    public async Task WaitAsync(TimeSpan timeout, TimeProvider clock, CancellationToken cancellationToken)
    {
        try
        {
            await _set.Task.WaitAsync(timeout, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            return;
        }

        _set = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
