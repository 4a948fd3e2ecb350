using System.Buffers;
using System.Runtime.InteropServices;

namespace Cacao.Fusion.Execution;

/// <summary>
/// The variable sets of one node and the rows (or, for global ids, cells) that each answers. Equal sets are sent once.
/// </summary>
internal sealed class TargetSets : IDisposable
{
    private int[] _buckets = [];
    private RowList _targets;
    private RowList _next;
    private RowList _heads;
    private RowList _types;
    private int[] _offsets = new int[8];

    public PooledBuffer Variables { get; } = new(512);

    public int Count => _heads.Count;

    public int[] Offsets => _offsets;

    public void Begin() => Variables.Write((byte)(Count == 0 ? '[' : ','));

    /// <summary>Ends a set whose text starts at <paramref name="start"/>; a known one is dropped for the one that is there.</summary>
    public void End(int start, int target, int type)
    {
        var written = Variables.Written;
        var text = written[start..];
        var hash = Hash(text, type);
        if ((Count + 1) * 2 > _buckets.Length)
        {
            Rehash();
        }

        var bucket = (int)(hash & (uint)(_buckets.Length - 1));
        while (_buckets[bucket] != 0)
        {
            var set = _buckets[bucket] - 1;
            if (_types[set] == type && written[_offsets[set * 2].._offsets[(set * 2) + 1]].SequenceEqual(text))
            {
                Variables.Truncate(start - 1);
                AddTarget(set, target);
                return;
            }

            bucket = (bucket + 1) & (_buckets.Length - 1);
        }

        var added = Count;
        _buckets[bucket] = added + 1;
        if (_offsets.Length < (added + 1) * 2)
        {
            Array.Resize(ref _offsets, _offsets.Length * 2);
        }

        _offsets[added * 2] = start;
        _offsets[(added * 2) + 1] = Variables.Length;
        _heads.Add(_targets.Count);
        _types.Add(type);
        _targets.Add(target);
        _next.Add(-1);
    }

    public void Close() => Variables.Write((byte)']');

    /// <summary>The position of a set's first target.</summary>
    public int First(int set) => _heads[set];

    /// <summary>The position of the next target of the same set; -1 at the end.</summary>
    public int Next(int position) => _next[position];

    public int Target(int position) => _targets[position];

    public void Dispose()
    {
        Variables.Dispose();
        _targets.Return();
        _next.Return();
        _heads.Return();
        _types.Return();
        if (_buckets.Length > 0)
        {
            ArrayPool<int>.Shared.Return(_buckets);
            _buckets = [];
        }
    }

    private void AddTarget(int set, int target)
    {
        var first = _heads[set];
        _targets.Add(target);
        _next.Add(_next[first]);
        _next.Replace(first, _targets.Count - 1);
    }

    private void Rehash()
    {
        var size = 16;
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
        if (_buckets.Length > 0)
        {
            ArrayPool<int>.Shared.Return(_buckets);
        }

        _buckets = buckets;
        for (var set = 0; set < Count; set++)
        {
            var text = Variables.Written[_offsets[set * 2].._offsets[(set * 2) + 1]];
            var bucket = (int)(Hash(text, _types[set]) & (uint)(size - 1));
            while (buckets[bucket] != 0)
            {
                bucket = (bucket + 1) & (size - 1);
            }

            buckets[bucket] = set + 1;
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
}
