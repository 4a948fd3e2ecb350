namespace EShop.Ordering.Tests.Support;

/// <summary>Remembers what was seen, and lets a test wait for it.</summary>
internal sealed class Recorder
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly List<object> _seen = [];
    private readonly List<(Func<bool> IsDone, TaskCompletionSource Done)> _waiting = [];

    public void Add(object item)
    {
        lock (_lock)
        {
            _seen.Add(item);
            foreach (var waiting in _waiting.Where(w => w.IsDone()).ToList())
            {
                _waiting.Remove(waiting);
                waiting.Done.SetResult();
            }
        }
    }

    public IReadOnlyList<T> All<T>()
    {
        lock (_lock)
        {
            return [.. _seen.OfType<T>()];
        }
    }

    public async Task<T> FirstAsync<T>(Func<T, bool>? matches = null) => (await CountAsync(1, matches))[0];

    public async Task<IReadOnlyList<T>> CountAsync<T>(int count, Func<T, bool>? matches = null)
    {
        matches ??= _ => true;
        TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (_seen.OfType<T>().Count(matches) >= count)
            {
                done.SetResult();
            }
            else
            {
                _waiting.Add((() => _seen.OfType<T>().Count(matches) >= count, done));
            }
        }

        try
        {
            await done.Task.WaitAsync(s_patience);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Waited in vain for {count} {typeof(T).Name}. Seen:\n{string.Join('\n', All<object>())}");
        }

        return [.. All<T>().Where(matches)];
    }
}
