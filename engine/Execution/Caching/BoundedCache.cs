using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Cacao.Execution.Caching;

/// <summary>
/// Keeps what was used lately: two generations, the older of which is dropped when the younger is full. Reads take no lock.
/// </summary>
internal sealed class BoundedCache<TKey, TValue>(int capacity, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly int _generationSize = Math.Max(1, capacity / 2);
    private readonly Lock _sync = new();
    private ConcurrentDictionary<TKey, TValue> _young = new(comparer);
    private ConcurrentDictionary<TKey, TValue> _old = new(comparer);
    private int _youngCount;

    public int Count => _young.Count + _old.Count;

    public bool TryGet<TLookup>(TLookup key, [MaybeNullWhen(false)] out TValue value)
        where TLookup : notnull, allows ref struct
    {
        if (_young.GetAlternateLookup<TLookup>().TryGetValue(key, out value))
        {
            return true;
        }

        if (_old.GetAlternateLookup<TLookup>().TryGetValue(key, out var actual, out value))
        {
            Add(actual, value);
            return true;
        }

        return false;
    }

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_young.TryGetValue(key, out value))
        {
            return true;
        }

        if (_old.TryGetValue(key, out value))
        {
            Add(key, value);
            return true;
        }

        return false;
    }

    /// <summary>Adds the value and gives the one that is kept: another thread's, when it was first.</summary>
    public TValue Add(TKey key, TValue value)
    {
        var kept = _young.GetOrAdd(key, value);
        if (ReferenceEquals(kept, value) && Interlocked.Increment(ref _youngCount) > _generationSize)
        {
            lock (_sync)
            {
                if (_youngCount > _generationSize)
                {
                    _old = _young;
                    _young = new ConcurrentDictionary<TKey, TValue>(comparer);
                    _youngCount = 0;
                }
            }
        }

        return kept;
    }
}
