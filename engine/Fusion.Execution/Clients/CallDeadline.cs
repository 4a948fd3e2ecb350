using System.Collections.Concurrent;

namespace Cacao.Fusion.Execution;

/// <summary>
/// A token that ends with another one or after a time. Those whose time did not come are used again: whoever is given the token must not
/// keep it beyond <see cref="Dispose"/>.
/// </summary>
internal sealed class CallDeadline : IDisposable
{
    private const int MaxIdle = 256;

    private static readonly ConcurrentQueue<CallDeadline> s_idle = new();

    private readonly CancellationTokenSource _source = new();
    private CancellationTokenRegistration _parent;

    private CallDeadline()
    {
    }

    public CancellationToken Token => _source.Token;

    /// <param name="parent">Ends the token when it ends.</param>
    /// <param name="time">After which the token ends; nothing or less ends it at once.</param>
    public static CallDeadline Start(CancellationToken parent, TimeSpan time)
    {
        if (!s_idle.TryDequeue(out var deadline))
        {
            deadline = new CallDeadline();
        }

        deadline._source.CancelAfter(time > TimeSpan.Zero ? time : TimeSpan.Zero);
        deadline._parent = parent.UnsafeRegister(static state => ((CallDeadline)state!)._source.Cancel(), deadline);
        return deadline;
    }

    public void Dispose()
    {
        // Waits for a call of the parent that is on its way: from here on nothing but the timer can end the token.
        _parent.Dispose();
        _parent = default;
        if (s_idle.Count < MaxIdle && _source.TryReset())
        {
            s_idle.Enqueue(this);
        }
        else
        {
            _source.Dispose();
        }
    }
}
