using System.Buffers;
using System.Runtime.InteropServices;

namespace Cacao.Fusion.Execution;

/// <summary>
/// The variable sets of one node and the rows (or, for global ids, cells) that each answers. Equal sets are sent once. What it holds comes
/// from pools.
/// </summary>
internal sealed class TargetSets : IDisposable
{
    // So many sets are looked through faster than they are hashed.
    private const int Few = 8;

    private int[] _buckets = [];
    private int[] _offsets = ArrayPool<int>.Shared.Rent(2 * Few);
    private Set[] _sets = ArrayPool<Set>.Shared.Rent(Few);
    private Link[] _targets = ArrayPool<Link>.Shared.Rent(Few);
    private int _targetCount;

    public PooledBuffer Variables { get; } = new(512);

    public int Count { get; private set; }

    /// <summary>Where the text of each set starts and ends.</summary>
    public int[] Offsets => _offsets;

    public void Begin() => Variables.Write((byte)(Count == 0 ? '[' : ','));

    /// <summary>Ends a set whose text starts at <paramref name="start"/>; a known one is dropped for the one that is there.</summary>
    public void End(int start, int target, int type)
    {
        var text = Variables.Written[start..];
        var set = Count < Few ? FindAmongFew(text, type) : FindByHash(text, type);
        if (set >= 0)
        {
            Variables.Truncate(start - 1);
            AddTarget(target, _sets[set].First, set);
            return;
        }

        Grow(ref _sets, Count);
        Grow(ref _offsets, Count * 2);
        _offsets[Count * 2] = start;
        _offsets[(Count * 2) + 1] = Variables.Length;
        _sets[Count] = new Set { Type = type, First = _targetCount };
        Count++;
        AddTarget(target, -1, -1);
    }

    public void Close() => Variables.Write((byte)']');

    /// <summary>The position of a set's first target.</summary>
    public int First(int set) => _sets[set].First;

    /// <summary>The position of the next target of the same set; -1 at the end.</summary>
    public int Next(int position) => _targets[position].Next;

    public int Target(int position) => _targets[position].Row;

    /// <summary>Sets that were answered; the others get an error when the call is over.</summary>
    public bool IsAnswered(int set) => _sets[set].IsAnswered;

    public void MarkAnswered(int set) => _sets[set].IsAnswered = true;

    public void MarkAllAnswered()
    {
        for (var set = 0; set < Count; set++)
        {
            _sets[set].IsAnswered = true;
        }
    }

    /// <summary>Notes that the source found no entity for a set.</summary>
    public void MarkNull(int set) => _sets[set].IsNull = true;

    public bool IsNull(int set) => _sets[set].IsNull;

    public void Dispose()
    {
        Variables.Dispose();
        Count = 0;
        Return(ref _offsets);
        Return(ref _sets);
        Return(ref _targets);
        Return(ref _buckets);
    }

    private ReadOnlySpan<byte> TextOf(int set) => Variables.Written[_offsets[set * 2].._offsets[(set * 2) + 1]];

    private int FindAmongFew(ReadOnlySpan<byte> text, int type)
    {
        for (var set = 0; set < Count; set++)
        {
            if (_sets[set].Type == type && TextOf(set).SequenceEqual(text))
            {
                return set;
            }
        }

        return -1;
    }

    /// <summary>Finds a set, or takes the bucket for one that is about to be added.</summary>
    private int FindByHash(ReadOnlySpan<byte> text, int type)
    {
        if ((Count + 1) * 2 > _buckets.Length)
        {
            Rehash();
        }

        var bucket = (int)(Hash(text, type) & (uint)(_buckets.Length - 1));
        while (_buckets[bucket] != 0)
        {
            var set = _buckets[bucket] - 1;
            if (_sets[set].Type == type && TextOf(set).SequenceEqual(text))
            {
                return set;
            }

            bucket = (bucket + 1) & (_buckets.Length - 1);
        }

        _buckets[bucket] = Count + 1;
        return -1;
    }

    /// <param name="row">The row, or cell.</param>
    /// <param name="first">The first target of a set that is known; -1 for that of a new one.</param>
    /// <param name="set">The set that is known.</param>
    private void AddTarget(int row, int first, int set)
    {
        Grow(ref _targets, _targetCount);
        var next = -1;
        if (set >= 0)
        {
            next = _targets[first].Next;
            _targets[first].Next = _targetCount;
        }

        _targets[_targetCount++] = new Link { Row = row, Next = next };
    }

    private void Rehash()
    {
        var size = 4 * Few;
        while (size < (Count + 1) * 4)
        {
            size *= 2;
        }

        var buckets = ArrayPool<int>.Shared.Rent(size);

        // A rented array may be longer than asked for; a power of two keeps the mask simple.
        if (buckets.Length != size)
        {
            ArrayPool<int>.Shared.Return(buckets);
            buckets = new int[size];
        }

        Array.Clear(buckets);
        Return(ref _buckets);
        _buckets = buckets;
        for (var set = 0; set < Count; set++)
        {
            var bucket = (int)(Hash(TextOf(set), _sets[set].Type) & (uint)(size - 1));
            while (buckets[bucket] != 0)
            {
                bucket = (bucket + 1) & (size - 1);
            }

            buckets[bucket] = set + 1;
        }
    }

    private static void Grow<T>(ref T[] items, int count)
    {
        // Offsets come in pairs.
        if (count + 2 <= items.Length)
        {
            return;
        }

        var grown = ArrayPool<T>.Shared.Rent(items.Length * 2);
        items.AsSpan(0, count).CopyTo(grown);
        ArrayPool<T>.Shared.Return(items);
        items = grown;
    }

    private static void Return<T>(ref T[] items)
    {
        if (items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(items);
            items = [];
        }
    }

    private static uint Hash(ReadOnlySpan<byte> text, int type)
    {
        var hash = (ulong)(uint)type + 0x9E37_79B9_7F4A_7C15UL;
        var words = MemoryMarshal.Cast<byte, ulong>(text);
        foreach (var word in words)
        {
            hash = (hash ^ word) * 0x9FB2_1C65_1E98_DF25UL;
            hash ^= hash >> 32;
        }

        foreach (var value in text[(words.Length * 8)..])
        {
            hash = (hash ^ value) * 0x9FB2_1C65_1E98_DF25UL;
        }

        return (uint)(hash ^ (hash >> 29));
    }

    private struct Set
    {
        public int Type;
        public int First;
        public bool IsAnswered;
        public bool IsNull;
    }

    private struct Link
    {
        public int Row;
        public int Next;
    }
}
