using System.Collections.Concurrent;
using System.Threading.Channels;

namespace EShop.Ordering.Orders;

/// <summary>Wakes those who follow an order in this process.</summary>
internal sealed class OrderBells
{
    private readonly ConcurrentDictionary<Guid, ConcurrentDictionary<Bell, byte>> _bells = new();

    public Bell Listen(Guid orderId)
    {
        var bell = new Bell(this, orderId);
        _bells.GetOrAdd(orderId, _ => new ConcurrentDictionary<Bell, byte>())[bell] = 0;
        return bell;
    }

    public void Ring(Guid orderId)
    {
        if (_bells.TryGetValue(orderId, out var listeners))
        {
            foreach (var (bell, _) in listeners)
            {
                bell.Ring();
            }
        }
    }

    private void Remove(Bell bell)
    {
        if (_bells.TryGetValue(bell.OrderId, out var listeners))
        {
            listeners.TryRemove(bell, out _);
            if (listeners.IsEmpty)
            {
                _bells.TryRemove(new KeyValuePair<Guid, ConcurrentDictionary<Bell, byte>>(bell.OrderId, listeners));
            }
        }
    }

    /// <summary>One listener. Rings that come while it reads are one ring.</summary>
    internal sealed class Bell(OrderBells bells, Guid orderId) : IDisposable
    {
        private readonly Channel<bool> _rings = Channel.CreateBounded<bool>(
            new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        public Guid OrderId { get; } = orderId;

        public ChannelReader<bool> Rings => _rings.Reader;

        public void Ring() => _rings.Writer.TryWrite(true);

        public void Dispose() => bells.Remove(this);
    }
}
