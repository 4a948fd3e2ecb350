using System.Threading.Channels;

namespace EShop.Messaging;

/// <summary>
/// Wakes those who follow a thing in this process. Events are fanned out to every instance and ring here; who wakes reads what is new where it is
/// kept. So a ring that is lost, doubled or overtaken loses nothing.
/// </summary>
public sealed class Bells
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, List<Bell>> _bells = [];

    public Bell Listen(Guid key)
    {
        var bell = new Bell(this, key);
        lock (_lock)
        {
            if (!_bells.TryGetValue(key, out var listeners))
            {
                _bells[key] = listeners = [];
            }

            listeners.Add(bell);
        }

        return bell;
    }

    public void Ring(Guid key)
    {
        lock (_lock)
        {
            if (_bells.TryGetValue(key, out var listeners))
            {
                listeners.ForEach(bell => bell.Ring());
            }
        }
    }

    private void Remove(Bell bell)
    {
        lock (_lock)
        {
            if (_bells.TryGetValue(bell.Key, out var listeners) && listeners.Remove(bell) && listeners.Count == 0)
            {
                _bells.Remove(bell.Key);
            }
        }
    }

    /// <summary>One listener. Rings that come while it reads are one ring.</summary>
    public sealed class Bell : IDisposable
    {
        private readonly Bells _bells;

        private readonly Channel<bool> _rings = Channel.CreateBounded<bool>(
            new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        internal Bell(Bells bells, Guid key)
        {
            _bells = bells;
            Key = key;
        }

        public Guid Key { get; }

        public ChannelReader<bool> Rings => _rings.Reader;

        public void Ring() => _rings.Writer.TryWrite(true);

        public void Dispose() => _bells.Remove(this);
    }
}
