using System.Collections.Concurrent;
using System.Threading.Channels;

namespace EShop.Ordering.Orders;

/// <summary>Wakes those who follow an order, or all orders of an owner, in this process.</summary>
internal sealed class OrderBells
{
    private readonly ConcurrentDictionary<Guid, ConcurrentDictionary<Bell, byte>> _bells = new();

    public Bell Listen(Guid key)
    {
        var bell = new Bell(this, key);
        _bells.GetOrAdd(key, _ => new ConcurrentDictionary<Bell, byte>())[bell] = 0;
        return bell;
    }

    public void Ring(Guid key)
    {
        if (_bells.TryGetValue(key, out var listeners))
        {
            foreach (var (bell, _) in listeners)
            {
                bell.Ring();
            }
        }
    }

    private void Remove(Bell bell)
    {
        if (_bells.TryGetValue(bell.Key, out var listeners))
        {
            listeners.TryRemove(bell, out _);
            if (listeners.IsEmpty)
            {
                _bells.TryRemove(new KeyValuePair<Guid, ConcurrentDictionary<Bell, byte>>(bell.Key, listeners));
            }
        }
    }

    /// <summary>One listener. Rings that come while it reads are one ring.</summary>
    internal sealed class Bell(OrderBells bells, Guid key) : IDisposable
    {
        private readonly Channel<bool> _rings = Channel.CreateBounded<bool>(
            new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        public Guid Key { get; } = key;

        public ChannelReader<bool> Rings => _rings.Reader;

        public void Ring() => _rings.Writer.TryWrite(true);

        public void Dispose() => bells.Remove(this);
    }
}
