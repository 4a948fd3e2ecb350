using System.Collections.Concurrent;
using System.Threading.Channels;

namespace EShop.Notifications.Feed;

/// <summary>Hands new entries to those who follow a feed in this process.</summary>
internal sealed class NotificationBells
{
    private const int Capacity = 256;

    private readonly ConcurrentDictionary<Listener, Guid> _listeners = new();

    public Listener Listen(Guid userId)
    {
        var listener = new Listener(this);
        _listeners[listener] = userId;
        return listener;
    }

    public void Ring(Guid userId, Guid notificationId)
    {
        foreach (var (listener, owner) in _listeners)
        {
            if (owner == userId)
            {
                listener.Hear(notificationId);
            }
        }
    }

    /// <summary>One follower. Who does not keep up misses the oldest, which stay in the feed.</summary>
    internal sealed class Listener(NotificationBells bells) : IDisposable
    {
        private readonly Channel<Guid> _ids = Channel.CreateBounded<Guid>(
            new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest });

        public ChannelReader<Guid> Ids => _ids.Reader;

        public void Hear(Guid id) => _ids.Writer.TryWrite(id);

        public void Dispose() => bells._listeners.TryRemove(this, out _);
    }
}
