using MassTransit;

namespace EShop.Messaging.Tests.Support;

/// <summary>Remembers what was seen and lets a test wait for it.</summary>
public sealed class Recorder
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private readonly List<object> _seen = [];
    private readonly List<(Func<bool> IsDone, TaskCompletionSource Done)> _waiting = [];

    public void Add(object item)
    {
        lock (_lock)
        {
            _seen.Add(item);
            foreach (var waiting in _waiting.Where(waiting => waiting.IsDone()).ToList())
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

    public async Task<T> FirstAsync<T>(Func<T, bool>? matches = null)
    {
        matches ??= _ => true;
        await WaitAsync(() => _seen.OfType<T>().Any(matches), typeof(T).Name);
        return All<T>().First(matches);
    }

    public async Task<IReadOnlyList<T>> CountAsync<T>(int count, Func<T, bool>? matches = null)
    {
        matches ??= _ => true;
        await WaitAsync(() => _seen.OfType<T>().Count(matches) >= count, $"{count} {typeof(T).Name}");
        return [.. All<T>().Where(matches)];
    }

    private async Task WaitAsync(Func<bool> isDone, string what)
    {
        TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (isDone())
            {
                return;
            }

            _waiting.Add((isDone, done));
        }

        try
        {
            await done.Task.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Waited in vain for {what}. Seen: {string.Join(", ", All<object>())}");
        }
    }
}
