namespace Cacao.Execution;

/// <summary>The subscribers of one topic.</summary>
internal sealed class InMemoryTopic
{
    private readonly Lock _sync = new();
    private IInMemorySubscriber[] _subscribers = [];
    private bool _isClosed;

    public bool TryAdd(IInMemorySubscriber subscriber)
    {
        lock (_sync)
        {
            if (_isClosed)
            {
                return false;
            }

            _subscribers = [.. _subscribers, subscriber];
            return true;
        }
    }

    /// <summary>Removes a subscriber; true when none is left, and the topic is closed.</summary>
    public bool Remove(IInMemorySubscriber subscriber)
    {
        lock (_sync)
        {
            _subscribers = Array.FindAll(_subscribers, s => !ReferenceEquals(s, subscriber));
            _isClosed |= _subscribers.Length == 0;
            return _isClosed;
        }
    }

    public void Send(object? message)
    {
        foreach (var subscriber in Volatile.Read(ref _subscribers))
        {
            subscriber.Write(message);
        }
    }

    public void Complete()
    {
        IInMemorySubscriber[] subscribers;
        lock (_sync)
        {
            _isClosed = true;
            subscribers = _subscribers;
        }

        foreach (var subscriber in subscribers)
        {
            subscriber.Complete();
        }
    }
}
